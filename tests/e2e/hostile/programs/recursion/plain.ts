// throws: RangeError: Maximum call stack size exceeded
function f(): number {
  return 1 + f();
}
print(f());
