// stops: EndlessLoopError
// hot line: 5
const list = Array.from({ length: 100 }, (_, i) => i);
list.sort((a, b) => {
  for (;;) {}
});
