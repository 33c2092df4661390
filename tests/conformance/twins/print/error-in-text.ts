class Own extends RuntimeError {}

class Coded extends ValueError {
  __str__() {
    return `code ${this.args[0]}`;
  }
}

const group = new ExceptionGroup("many", [new ValueError("x"), new KeyError("y")]);
for (const error of [
  new ValueError("no line"),
  new ValueError("a", 1),
  new ValueError(),
  new KeyError("a"),
  new KeyError("it's"),
  new OSError(2, "x"),
  new Own("own"),
  new Coded(7),
  group,
]) {
  print(`${error} | ` + String(error), error);
}
print(
  `${group.args}`,
  group.exceptions,
  new ValueError(["it's", 'say "x"'], [1]).args,
  new ValueError({ a: "b" }).args,
);
try {
  throw new ValueError("caught");
} catch (error) {
  print(`failed: ${error}`);
}
