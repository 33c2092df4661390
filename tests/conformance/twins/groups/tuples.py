import asyncio

error = ValueError("bad", 1)
print(error.args, ValueError().args, ValueError([1]).args, KeyError("k").args)
print(isinstance(error.args, tuple), len(error.args), error.args[1])
group = ExceptionGroup("several", [ValueError("a"), KeyError("b")])
print(group.exceptions, group.args)
print(asyncio.CancelledError("why").args, asyncio.CancelledError().args)
