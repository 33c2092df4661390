// throws: RangeError | RecursionError
// or stops: gave no sign of life | MemoryLimitError | used up its memory
print(Math.max(...Array(30_000_000)));
