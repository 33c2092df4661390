// stops: gave no sign of life | MemoryLimitError | used up its memory
const list: number[] = [];
list.length = 1_000_000_000;
list.fill(0);
print(list.length);
