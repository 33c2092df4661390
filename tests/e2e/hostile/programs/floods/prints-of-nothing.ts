// stops: EndlessLoopError
// hot line: 3
for (;;) {
  print("", { end: "" });
  print("", { end: "" });
}
