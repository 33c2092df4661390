// stops: MemoryLimitError: typed arrays of more than 256 MB
const list: any[] = [];
list.length = 1_000_000_000;
print(new Uint8Array(list).length);
