# The default exception handler's text for every kind of context, handlers that fail, and going back to the default.
import asyncio


def failing(loop, context):
    raise KeyError("the handler itself")


def passes_on(loop, context):
    print("passes on:", context["message"])
    loop.default_exception_handler(context)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.call_exception_handler({"message": "only a message"})
    loop.call_exception_handler({"message": "with an error", "exception": ValueError("e"), "other": 5, "a": [1]})
    loop.call_exception_handler({"exception": RuntimeError("no message")})
    loop.set_exception_handler(passes_on)
    print(loop.get_exception_handler() is passes_on)
    loop.call_exception_handler({"message": "one's own"})
    loop.set_exception_handler(failing)
    loop.call_exception_handler({"message": "first", "exception": ValueError("the first")})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "the default again"})
    for wrong in (5, "no"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
