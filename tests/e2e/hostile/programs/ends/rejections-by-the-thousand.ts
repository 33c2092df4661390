// finishes: done
for (let n = 0; n < 5_000; n++) void Promise.reject(new Error(`left ${n}`));
print("done");
