// stops: MemoryLimitError: typed arrays of more than 256 MB
const buffer = new ArrayBuffer(8, { maxByteLength: 2 ** 30 });
buffer.resize(2 ** 30);
