# Awaiting futures: results, errors, cancelling; many who wait; timeouts.
import asyncio


async def waiter(name, future):
    try:
        print(name, "got", await future)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise
    except Exception as error:
        print(name, "caught", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    for finish in (
        lambda f: f.set_result("value"),
        lambda f: f.set_exception(ValueError("boom")),
        lambda f: f.cancel("cancelled"),
    ):
        future = loop.create_future()
        tasks = [asyncio.create_task(waiter(name, future)) for name in "ab"]
        loop.call_later(1, finish, future)
        await asyncio.wait(tasks)
        print([t.cancelled() for t in tasks])
    future = loop.create_future()
    task = asyncio.create_task(waiter("gives up", future))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print("cancelling the one who waits cancels the future:", future.cancelled())
    future = loop.create_future()
    first = asyncio.create_task(waiter("first", future))
    second = asyncio.create_task(waiter("second", asyncio.shield(future)))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.sleep(0)
    future.set_result("shielded")
    await asyncio.wait([first, second])


asyncio.run(main())
