// throws: RangeError
// or stops: Killed | EndlessLoopError
// Prints, catches and goes on where the stack has hardly any room left.
let n = 0;
function f(): void {
  n += 1;
  try {
    f();
  } catch {
    if (n < 1_000_000) print(n);
  }
  f();
}
f();
