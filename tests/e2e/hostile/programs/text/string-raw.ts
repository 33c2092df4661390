// stops: MemoryLimitError: a list of 9,007,199,254,740,991 places
print(String.raw({ raw: { length: 2 ** 53 - 1 } as never }).length);
