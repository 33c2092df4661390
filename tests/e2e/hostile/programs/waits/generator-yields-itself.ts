// throws: RangeError | RecursionError
function* self(): Generator<unknown> {
  yield* self();
}
print([...self()].length);
