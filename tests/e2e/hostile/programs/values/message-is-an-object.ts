// throws: ValueError
const error: any = new ValueError("words");
error.message = { toString: () => ({}), valueOf: () => [] };
throw error;
