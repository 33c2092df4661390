// throws: TypeError | RangeError
// or stops: gave no sign of life | MemoryLimitError | used up its memory
const like: any = { length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true };
print([1].concat(like).length);
