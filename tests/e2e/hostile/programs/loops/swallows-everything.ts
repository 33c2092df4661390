// stops: EndlessLoopError
// hot line: 4
for (;;) {
  for (;;) {
    try {
      throw new Error("again");
    } catch {
      continue;
    } finally {
      continue;
    }
  }
}
