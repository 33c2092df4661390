// stops: EndlessLoopError
// hot line: 7 | 4
function* numbers() {
  while (true) yield 1;
}
let sum = 0;
for (const n of numbers()) {
  sum += n;
}
