// stops: MemoryLimitError: a list of 500,000,000 places
const all = Array.from({ length: 5e8 }, (_, n) => [n]);
print(all.length);
