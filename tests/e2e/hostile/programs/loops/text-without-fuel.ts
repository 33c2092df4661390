// stops: gave no sign of life
// hot line: 4
// Code from text is not compiled, so nothing in it is counted.
print("before");
Function("for (;;);")();
