// throws: SyntaxError | RangeError
// or stops: gave no sign of life
// or finishes: false
print(new RegExp("(?:" + "(?:a|b){0,500}".repeat(400) + ")*c", "iu").test("ab".repeat(1000)));
