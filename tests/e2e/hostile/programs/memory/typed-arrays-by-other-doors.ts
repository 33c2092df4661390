// stops: MemoryLimitError: typed arrays of more than 256 MB | Killed
const all: unknown[] = [];
const first = new Uint8Array(1_000_000);
for (;;) {
  all.push(first.toSorted(), first.toReversed(), first.with(0, 1));
  all.push(new TextEncoder().encode("x".repeat(1_000_000)));
  all.push(new ArrayBuffer(8).transfer(1_000_000), first.slice());
}
