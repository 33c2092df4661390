// throws: ValueError: no length today
const like = {
  get length(): number {
    throw new ValueError("no length today");
  },
};
print(Array.prototype.map.call(like, (each) => each));
