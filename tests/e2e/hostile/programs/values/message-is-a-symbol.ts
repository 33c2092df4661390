// throws: ValueError
const error: any = new ValueError("words");
Object.defineProperty(error, "message", { value: Symbol("no words") });
throw error;
