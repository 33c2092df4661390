// stops: MemoryLimitError: a list of 3,000,000,001 places
const list: number[] = [];
list[3_000_000_000] = 1;
print([...list].length);
