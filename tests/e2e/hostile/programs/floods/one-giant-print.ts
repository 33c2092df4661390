// finishes: xxxx
// dropped: The output was cut after 1,000,000 characters
print("x".repeat(50_000_000));
