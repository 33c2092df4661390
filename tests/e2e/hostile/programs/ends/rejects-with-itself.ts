// finishes: done
const { promise, reject } = Promise.withResolvers();
reject(promise);
print("done");
