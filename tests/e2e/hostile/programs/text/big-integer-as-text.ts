// stops: gave no sign of life | used up its memory
// or throws: RangeError
print(((1n << 30_000_000n) - 1n).toString().length);
