# as_completed() outside of a running loop, where one is set; its coroutines may be awaited later.
import asyncio


async def work(i):
    return i


def trial(name, make):
    try:
        it = make()
        print(name, it)
        for f in it:
            print(loop.run_until_complete(f))
    except BaseException as e:
        print(name, repr(e))


loop = asyncio.new_event_loop()
tasks = [loop.create_task(work(i)) for i in (2, 1)]
trial("no current loop", lambda: asyncio.as_completed(tasks))
asyncio.set_event_loop(loop)
trial("current, not running", lambda: asyncio.as_completed(tasks))
trial("empty", lambda: asyncio.as_completed([]))


async def main():
    tasks = [loop.create_task(work(i)) for i in (2, 1)]
    print([await f for f in asyncio.as_completed(tasks)])


loop.run_until_complete(main())
begun = []


def callback():
    for f in asyncio.as_completed([asyncio.sleep(0.01, "x")]):
        begun.append(loop.create_task(f))


loop.call_soon(callback)
loop.run_until_complete(asyncio.sleep(0.05))
print(begun[0].result())
loop.close()
