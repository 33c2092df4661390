// finishes: after
for (let i = 0; i < 100; i++) {
  debugger;
}
Function("debugger")();
print("after");
