// stops: EndlessLoopError | RecursionError | Killed
// or throws: RecursionError | RangeError
const nested: any = { toJSON: () => ({ again: nested }) };
print(JSON.stringify(nested));
