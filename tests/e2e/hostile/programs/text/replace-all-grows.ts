// stops: MemoryLimitError: a text of 100,000,000 characters
print("x".repeat(100_000_000).replaceAll("x", "yyyyy").length);
