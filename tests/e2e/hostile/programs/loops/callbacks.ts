// stops: EndlessLoopError
// hot line: 5
print("before");
const list = Array.from({ length: 60_000 }, (_, i) => i);
const count = list.reduce((sum, a) => sum + list.filter((b) => list.indexOf(a * b) >= 0).length, 0);
print(count);
