// finishes: b
print("a");
void Promise.reject(new Error("left"));
print("b");
