// stops: gave no sign of life | used up its memory | MemoryLimitError
// or throws: RangeError
print(String.raw({ raw: { length: 2 ** 53 - 1 } as never }).length);
