// stops: MemoryLimitError: typed arrays of more than 256 MB
// or stops: Killed | gave no sign of life
const one: any = new Uint8Array(2_000_000);
Object.defineProperty(one, "constructor", { value: { [Symbol.species]: undefined } });
const all: unknown[] = [];
for (;;)
  all.push(
    one.slice(),
    one.map((each: number) => each),
    one.filter(() => true),
  );
