// throws: RangeError
// or stops: Killed
const nasty = new Proxy(new Error("x"), {
  get() {
    throw new RangeError("gotcha");
  },
  getPrototypeOf() {
    throw new RangeError("gotcha");
  },
  ownKeys() {
    throw new RangeError("gotcha");
  },
});
throw nasty;
