// stops: gave no sign of life | used up its memory | MemoryLimitError
// or throws: RangeError: Invalid string length
print("x".repeat(100_000_000).replaceAll("x", "yyyyy").length);
