# An error in a callback goes to the exception handler; the loop goes on.
import asyncio


def bad():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print("still running")
    seen = []

    def handler(which, context):
        seen.append((which is loop, context["message"], repr(context["exception"]), sorted(context)))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad)
    loop.call_later(1, bad)
    await asyncio.sleep(2)
    for line in seen:
        print(line[0], line[1].split(" at ")[0], line[2], line[3])
    loop.call_exception_handler({"message": "by hand", "exception": KeyError("k")})
    print(seen[-1][1:3])

    def broken(which, context):
        raise RuntimeError("handler broken")

    loop.set_exception_handler(broken)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "to the log", "answer": 42})
    try:
        loop.set_exception_handler(1)
    except TypeError as error:
        print(error)


asyncio.run(main())
