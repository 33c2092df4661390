# result() and exception() before, after, of failed and cancelled tasks; awaiting a failed task twice.
import asyncio


async def child(fails=False):
    await asyncio.sleep(1)
    if fails:
        raise ValueError("failed")
    return {"answer": 42}


def attempt(what):
    try:
        print(repr(what()))
    except BaseException as error:
        print("raises", repr(error))


async def main():
    good, bad = asyncio.create_task(child()), asyncio.create_task(child(True))
    attempt(good.result)
    attempt(good.exception)
    await asyncio.wait([good, bad])
    attempt(good.result)
    attempt(good.exception)
    attempt(bad.result)
    attempt(bad.exception)
    caught = []
    for _ in range(2):
        try:
            await bad
        except ValueError as error:
            caught.append(error)
    print(caught[0] is caught[1], caught[0] is bad.exception())
    print(good.done(), good.cancelled(), bad.done(), bad.cancelled(), good.cancel(), bad.cancel())


asyncio.run(main())
