// stops: EndlessLoopError
// hot line: 3 | 4
outer: for (;;) {
  do {
    continue outer;
  } while (true);
}
