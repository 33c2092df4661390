// stops: MemoryLimitError: typed arrays of more than 256 MB
const buffer: any = new ArrayBuffer(20_000_000);
Object.defineProperty(buffer, "constructor", { value: undefined });
const all: unknown[] = [];
for (;;) all.push(buffer.slice(0));
