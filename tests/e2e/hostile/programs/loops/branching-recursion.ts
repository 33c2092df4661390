// stops: EndlessLoopError
// hot line: 3 | 4
print("before");
const fibonacci = (n: number): number => (n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2));
print(fibonacci(99));
