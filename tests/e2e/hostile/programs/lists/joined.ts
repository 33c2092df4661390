// stops: gave no sign of life | MemoryLimitError | used up its memory
// or throws: RangeError: Invalid string length
const list: string[] = [];
list.length = 1_000_000_000;
print(list.join("x").length);
