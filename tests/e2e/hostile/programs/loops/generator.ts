// stops: EndlessLoopError
// hot line: 4
function* numbers() {
  while (true) yield 1;
}
let sum = 0;
const all = numbers();
sum = [...all].length;
