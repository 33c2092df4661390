// stops: gave no sign of life | EndlessLoopError | RangeError: Maximum BigInt size exceeded
// hot line: 5
let n = 3n;
print("before");
for (;;) {
  n = n * n;
}
