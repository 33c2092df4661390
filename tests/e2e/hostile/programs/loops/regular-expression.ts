// stops: gave no sign of life
// hot line: 4
const text = "a".repeat(40) + "b";
print("matching");
print(/^(a+)+$/.test(text));
