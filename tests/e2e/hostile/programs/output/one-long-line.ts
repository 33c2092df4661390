// finishes: xxxx
print("x".repeat(900_000));
