// stops: gave no sign of life | MemoryLimitError | used up its memory
// or throws: RangeError | RecursionError
let nested: any = Array(1000).fill(0);
for (let n = 0; n < 6; n++) nested = Array(1000).fill(nested);
print(nested.flat(Infinity).length);
