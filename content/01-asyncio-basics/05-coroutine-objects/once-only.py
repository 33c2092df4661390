import asyncio


async def greet(name):
    return f"Hello, {name}!"


async def main():
    greeting = greet("Ada")
    print(await greeting)
    try:
        print(await greeting)
    except RuntimeError as error:
        print("refused:", error)
    print(await greet("Ada"))  # a new call makes a new coroutine


asyncio.run(main())
