// stops: MemoryLimitError: typed arrays of more than | Killed
const one: any = new Uint8Array(50_000_000).fill(1);
Object.defineProperty(one, "constructor", { value: undefined });
const all: any[] = [];
for (;;) all.push(one.slice());
