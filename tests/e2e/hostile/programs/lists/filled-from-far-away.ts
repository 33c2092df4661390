// stops: MemoryLimitError: a list of 9,007,199,254,740,991 places
[].fill.call({ length: 2 ** 53 - 1 } as never, 0 as never);
