// stops: MemoryError | Killed | RangeError | EndlessLoopError
const all = [...Array(1e9)].map((x) => [x]);
print(all.length);
