// throws: ValueError: plain words
const error: any = new ValueError("plain words");
Object.defineProperty(error, "stack", {
  get() {
    for (;;) throw new TypeError("no stack");
  },
});
throw error;
