// stops: gave no sign of life | used up its memory | MemoryLimitError
// or throws: RangeError | TypeError
const escape: (text: string) => string = (RegExp as any).escape;
let text = "-".repeat(1_000_000);
for (;;) text = escape(text);
