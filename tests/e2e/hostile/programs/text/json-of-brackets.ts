// throws: SyntaxError | RangeError | RecursionError
// or stops: gave no sign of life | used up its memory
JSON.parse("[".repeat(20_000_000));
