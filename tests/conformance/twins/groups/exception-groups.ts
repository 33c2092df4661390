function attempt(make) {
  try {
    print(make());
  } catch (error) {
    print(error.constructor.name, error);
  }
}

const group = new ExceptionGroup("several", [
  new ValueError(1),
  new KeyError("k"),
  new ExceptionGroup("inner", [new ValueError(2), new TypeError("t")]),
]);
print(group);
print(repr(group));
print(group.message, group.exceptions.length, group.args[0]);
const [matching, rest] = group.split(ValueError);
print(repr(matching));
print(repr(rest));
print(repr(group.subgroup(KeyError)));
print(group.subgroup(OSError));
print(repr(group.subgroup((error) => error instanceof KeyError || error instanceof TypeError)));
print(group.split([ValueError, TypeError]).map((part) => repr(part)));
print(repr(new ExceptionGroup("one", [new ValueError()])), new ExceptionGroup("one", [new ValueError()]));
attempt(() => new ExceptionGroup("none", []));
attempt(() => new ExceptionGroup(1, [new ValueError()]));
attempt(() => new ExceptionGroup("bad", [1]));
attempt(() => new ExceptionGroup("bad", 1));
attempt(() => repr(new BaseExceptionGroup("narrowed", [new ValueError()])));
attempt(() => repr(new BaseExceptionGroup("kept", [new KeyboardInterrupt()])));
attempt(() => new ExceptionGroup("refused", [new KeyboardInterrupt()]));
try {
  throw group;
} catch (error) {
  const [values, others] = error.split(ValueError);
  print("values", repr(values));
  print("others", repr(others));
}
