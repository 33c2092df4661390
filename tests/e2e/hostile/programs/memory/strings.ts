// stops: EndlessLoopError | MemoryError | Killed | RangeError
const all: string[][] = [];
let text = "x";
while (true) {
  text += text.length;
  all.push(text.split(""));
}
