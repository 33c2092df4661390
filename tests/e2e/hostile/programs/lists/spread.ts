// stops: gave no sign of life | MemoryLimitError | used up its memory
// or throws: RangeError
const list: number[] = [];
list.length = 1_000_000_000;
print([...list].length);
