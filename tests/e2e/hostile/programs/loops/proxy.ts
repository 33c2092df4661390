// stops: EndlessLoopError
// hot line: 7
const trap = new Proxy(
  {},
  {
    get() {
      for (;;) {}
    },
  },
);
print((trap as { anything: number }).anything);
