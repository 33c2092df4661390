import asyncio from "asyncio";

const error = new ValueError("bad", 1);
print(error.args, new ValueError().args, new ValueError([1]).args, new KeyError("k").args);
print(Array.isArray(error.args), error.args.length, error.args[1]);
const group = new ExceptionGroup("several", [new ValueError("a"), new KeyError("b")]);
print(group.exceptions, group.args);
print(new asyncio.CancelledError("why").args, new asyncio.CancelledError().args);
