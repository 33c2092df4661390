// throws: RangeError: Maximum call stack size exceeded
const even = (n: number): boolean => odd(n + 1);
const odd = (n: number): boolean => even(n + 1);
print(even(0));
