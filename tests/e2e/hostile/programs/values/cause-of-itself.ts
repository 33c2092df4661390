// throws: ValueError: round and round
const error: any = new ValueError("round and round");
error.cause = error;
throw error;
