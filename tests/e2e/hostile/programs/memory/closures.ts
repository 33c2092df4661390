// stops: EndlessLoopError | MemoryError | Killed | RangeError
// hot line: 4
let chain: () => unknown = () => 0;
for (;;) {
  const [last, weight] = [chain, new Array(1_000).fill("x")];
  chain = () => [last, weight];
}
