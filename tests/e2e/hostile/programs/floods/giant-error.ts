// throws: ValueError: xxxx
// or stops: gave no sign of life
throw new ValueError("x".repeat(30_000_000));
