# python: debug
# Debug mode: run(debug=...), and callbacks that are coroutines are refused.
import asyncio


async def child():
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    for schedule in (loop.call_soon, lambda what: loop.call_later(1, what), lambda what: loop.call_at(1, what)):
        try:
            schedule(child)
        except TypeError as error:
            print(str(error).split("<")[0])
    try:
        loop.call_soon(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
asyncio.run(main(), debug=True)


async def quiet():
    print(asyncio.get_running_loop().get_debug())


asyncio.run(quiet(), debug=False)
