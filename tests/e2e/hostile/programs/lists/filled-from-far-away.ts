// stops: gave no sign of life | MemoryLimitError | used up its memory
// or throws: TypeError
[].fill.call({ length: 2 ** 53 - 1 } as never, 0 as never);
