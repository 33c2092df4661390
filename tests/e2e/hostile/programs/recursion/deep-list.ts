// throws: RangeError | RecursionError
// or finishes
let deep: unknown[] = [];
for (let i = 0; i < 200_000; i++) deep = [deep];
print(deep);
