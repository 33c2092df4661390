// throws: ValueError: 404
const error: any = new ValueError("not found");
error.message = 404;
throw error;
