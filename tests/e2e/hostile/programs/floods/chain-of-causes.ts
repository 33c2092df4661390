// throws: ValueError: the last | RangeError
let error = new ValueError("the first");
for (let i = 0; i < 100_000; i++) {
  const next = new ValueError("the last");
  next.cause = error;
  error = next;
}
throw error;
