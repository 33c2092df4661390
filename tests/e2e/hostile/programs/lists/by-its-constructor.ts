// stops: MemoryLimitError: a list of 1,000,000,000 places
const List: any = [].constructor;
const all = new List(1_000_000_000).map((each: unknown) => [each]);
print(all.length);
