// stops: EndlessLoopError | MemoryError | Killed | RangeError
// hot line: 4
const all = new Map<number, number[]>();
for (let i = 0; ; i++) all.set(i, [i, i, i, i]);
