// finishes: after the marks
for (let n = 0; n < 400; n++) print("a" + "\u0301\u0489\u0334".repeat(660));
print("after the marks");
