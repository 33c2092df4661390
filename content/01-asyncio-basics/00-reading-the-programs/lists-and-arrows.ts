const sizes = [120, 80, 300];
const double = (size: number) => size * 2;

print(sizes.map(double));
print(sizes.map((size) => size + 1));
print(sizes.filter((size) => size > 100));

const more = [...sizes, 40];
print(more, more.length);
print(Math.max(...more), more.includes(80));
