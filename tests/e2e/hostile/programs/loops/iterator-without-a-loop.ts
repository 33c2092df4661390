// stops: gave no sign of life
// hot line: 5
// The engine itself goes round; the line reported last is the one before it.
const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
print("before");
Math.max(...(endless as Iterable<number>));
