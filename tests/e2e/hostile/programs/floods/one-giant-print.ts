// finishes: xxxx
// dropped: The output was cut after 1,000,000 characters
print("x".repeat(500_000_000));
