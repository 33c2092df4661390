# A variable's methods stay bound when they are handed on; tokens show what was there before.
import asyncio
from contextvars import ContextVar, Token, copy_context

var = ContextVar("var")


async def main():
    context = copy_context()
    context.run(var.set, "inside")
    print(context.run(var.get), var.get("outside"))
    token = var.set(1)
    print(token.old_value is Token.MISSING, token.old_value)
    print(list(context.values()), [each.name for each in context.keys()], len(context.items()))
    asyncio.get_running_loop().call_soon(var.set, "in a callback")
    await asyncio.sleep(0)
    print(var.get())
    var.reset(token)
    print(var.get("nothing"))


asyncio.run(main())
