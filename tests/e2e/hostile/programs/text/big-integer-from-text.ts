// stops: MemoryLimitError: a text of 10,000,000 digits
print(BigInt("9".repeat(10_000_000)) > 0n);
