// stops: MemoryLimitError: a list of 1,000,000,000 places
print(Reflect.construct([].constructor as any, [1_000_000_000]).fill(0).length);
