import asyncio


def attempt(what):
    try:
        what()
        print("no error")
    except TypeError as error:
        print(error)


async def main():
    loop = asyncio.get_running_loop()
    attempt(lambda: asyncio.Queue(maxsiz=1))
    attempt(lambda: asyncio.Queue(MaxSize=1))
    attempt(lambda: asyncio.Queue(size=1))
    attempt(lambda: asyncio.Queue(xamsize=1))
    attempt(lambda: asyncio.Queue().shutdown(imediate=True))
    attempt(lambda: asyncio.Lock(loop=loop))
    attempt(lambda: asyncio.Semaphore(valeu=1))
    attempt(lambda: asyncio.Runner(debgu=True))
    attempt(lambda: asyncio.Runner(loop_facotry=None))
    attempt(lambda: asyncio.Future(lop=loop))
    attempt(lambda: asyncio.Future(x=loop))


asyncio.run(main())
