# Cancel and completion of a shielded task in the same turn, both ways round; a shield whose waiter is cancelled twice.
import asyncio


async def waits(future):
    try:
        print("got", await asyncio.shield(future))
    except asyncio.CancelledError as error:
        print("waiter", repr(error))
        raise


async def main():
    loop = asyncio.get_running_loop()
    for order in ("result first", "cancel first"):
        future = loop.create_future()
        task = asyncio.create_task(waits(future))
        await asyncio.sleep(0)
        if order == "result first":
            future.set_result(1)
            task.cancel(order)
        else:
            task.cancel(order)
            future.set_result(1)
        await asyncio.wait([task])
        print(order, task.cancelled(), future.result())
    future = loop.create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    task.cancel("once")
    task.cancel("twice")
    await asyncio.wait([task])
    print(task.cancelling(), future.done())
    future.cancel()
    try:
        await asyncio.shield(future)
    except asyncio.CancelledError as error:
        print("a cancelled future:", repr(error))


asyncio.run(main())
