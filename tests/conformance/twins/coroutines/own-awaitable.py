# An object with __await__ of one's own.
import asyncio


class Result:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return self.value


class AtOnce:
    def __await__(self):
        return iter([])


class Wraps:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()


async def main():
    print(await Result("after a second"))
    print(await AtOnce())
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_result, "through another object")
    print(await Wraps(future))
    print(await asyncio.gather(Result("a"), Result("b")))
    print(await asyncio.wait_for(Result("in time"), 2))
    print(await asyncio.ensure_future(Result("as a task")))


asyncio.run(main())
