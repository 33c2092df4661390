// stops: MemoryLimitError: a text of 400,000,000 characters
const all: string[] = [];
const text = "x".repeat(400_000_000);
for (let n = 0; ; n++) {
  const more = text + n;
  more.charCodeAt(3);
  all.push(more);
}
