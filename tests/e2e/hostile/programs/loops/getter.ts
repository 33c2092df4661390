// stops: EndlessLoopError
// hot line: 5
const trap = {
  get value(): number {
    while (true) {}
  },
};
print("before", trap.value);
