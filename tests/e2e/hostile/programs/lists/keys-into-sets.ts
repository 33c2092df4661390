// stops: gave no sign of life | MemoryLimitError | used up its memory
// or throws: RangeError
const sets = [];
for (let n = 0; n < 100; n++) sets.push(new Set(Array(16_000_000).keys()));
print(sets.length);
