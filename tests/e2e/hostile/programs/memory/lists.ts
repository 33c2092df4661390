// stops: EndlessLoopError | MemoryError | Killed | RangeError
// hot line: 4
const all: unknown[] = [];
while (true) all.push(new Array(100_000).fill(all.length));
