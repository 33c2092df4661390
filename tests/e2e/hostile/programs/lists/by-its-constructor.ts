// stops: MemoryLimitError: a list of 1,000,000,000 places | gave no sign of life | used up its memory
const List: any = [].constructor;
const all = [...new List(1e9)].map((each: unknown) => [each]);
print(all.length);
