class OwnError extends Error {
  constructor(...args) {
    super(`(${args.map((arg) => repr(arg)).join(", ")})`);
  }
}

function fails(cause) {
  const own = new OwnError("own", 2);
  own.cause = cause;
  throw own;
}

try {
  throw new ValueError("cause");
} catch (error) {
  fails(error);
}
