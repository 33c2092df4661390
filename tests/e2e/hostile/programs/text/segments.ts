// stops: gave no sign of life | used up its memory | MemoryLimitError
// or throws: TypeError
print([...new Intl.Segmenter("th", { granularity: "word" }).segment("ก".repeat(20_000_000))].length);
