// stops: EndlessLoopError
// hot line: 4
outer: for (;;) {
  do {
    continue outer;
  } while (true);
}
