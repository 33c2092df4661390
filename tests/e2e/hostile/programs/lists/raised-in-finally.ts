// stops: MemoryLimitError: a list of 1,000,000,000 places
// hot line: 6
const list: any[] = [];
list.length = 1_000_000_000;
try {
  list.fill(0);
} finally {
  list.fill(1);
}
