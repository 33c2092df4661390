// stops: MemoryLimitError: a list of 1,000,000,000 places
const list: any[] = [];
list.length = 1_000_000_000;
print(list.map((each) => each).length);
