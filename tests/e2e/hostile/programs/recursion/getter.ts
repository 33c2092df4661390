// throws: RangeError: Maximum call stack size exceeded
const me = {
  get self(): unknown {
    return this.self;
  },
};
print(me.self);
