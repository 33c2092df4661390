// finishes: done
// or stops: gave no sign of life
for (let n = 0; n < 2_000; n++) void Promise.reject(new Error(`left ${n}`));
print("done");
