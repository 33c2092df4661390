// throws: ValueError: no separator
const options: any = {
  get sep() {
    throw new ValueError("no separator");
  },
};
print(1, 2, options);
throw new TypeError("printed");
