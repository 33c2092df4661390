// stops: gave no sign of life | RangeError
// hot line: 4 | 5
let digits = 0;
print("before");
for (const power of [300_000_000n, 310_000_000n, 320_000_000n]) digits += (7n ** power).toString().length;
