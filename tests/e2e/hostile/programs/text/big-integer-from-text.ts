// stops: gave no sign of life | used up its memory
// or throws: SyntaxError | RangeError
print(BigInt("9".repeat(10_000_000)) > 0n);
