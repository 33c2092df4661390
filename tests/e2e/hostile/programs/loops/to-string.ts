// stops: EndlessLoopError
// hot line: 5
const trap = {
  toString() {
    for (;;) {}
  },
};
print(`${trap}`);
