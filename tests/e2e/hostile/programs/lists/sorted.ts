// stops: gave no sign of life | MemoryLimitError
// or throws: RangeError
const list: number[] = [];
list.length = 4_000_000_000;
list.sort();
