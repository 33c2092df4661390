// stops: EndlessLoopError
// hot line: 5
function forever(): void {
  try {
    for (;;) {}
  } finally {
    for (;;) {}
  }
}
forever();
