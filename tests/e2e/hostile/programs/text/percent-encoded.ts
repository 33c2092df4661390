// stops: gave no sign of life | used up its memory
// or throws: RangeError
const all: string[] = [];
for (;;) all.push(encodeURIComponent("€".repeat(20_000_000)));
