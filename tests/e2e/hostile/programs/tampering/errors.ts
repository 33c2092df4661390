// throws: ValueError | TypeError
// or stops: Killed
// What errors inherit is not locked; spoiling it spoils this run's own traceback and no more.
Object.defineProperty(Error.prototype, "toString", {
  value: () => {
    throw 1;
  },
});
Object.defineProperty(Error.prototype, "message", {
  get: () => {
    throw 2;
  },
});
Object.defineProperty(Error, Symbol.hasInstance, { value: () => false });
Error.stackTraceLimit = 0;
throw new ValueError("after all");
