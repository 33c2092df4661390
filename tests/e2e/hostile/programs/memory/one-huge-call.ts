// stops: MemoryLimitError: a list of 1,000,000,000 places
const all = [...Array(1e9)].map((x) => [x]);
print(all.length);
