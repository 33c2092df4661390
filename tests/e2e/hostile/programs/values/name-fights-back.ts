// throws: not that one | ValueError
const error: any = new ValueError("plain words");
Object.defineProperty(error, "name", {
  get() {
    throw new TypeError("not that one");
  },
});
throw error;
