// stops: MemoryLimitError: a list of 4,000,000,000 places
const list: number[] = [];
list.length = 4_000_000_000;
list.sort();
