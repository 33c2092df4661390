# 10. A task gives its cancel message once; a plain future keeps it, with a new object each time.
import asyncio


async def child():
    await asyncio.sleep(10)


def retrieve(what):
    try:
        what()
    except asyncio.CancelledError as error:
        return error


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    task.cancel("bye")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(repr(retrieve(task.result)), repr(retrieve(task.result)), repr(retrieve(task.exception)))

    future = loop.create_future()
    future.cancel("bye")
    first, second = retrieve(future.result), retrieve(future.result)
    print(repr(first), repr(second), first is second)

    future = loop.create_future()
    error = ValueError("same")
    future.set_exception(error)
    caught = []
    for i in range(2):
        try:
            future.result()
        except ValueError as e:
            caught.append(e)
    print(caught[0] is error, caught[1] is error)

    for message in (None, "", "text", 0, [1]):
        future = loop.create_future()
        future.cancel(message)
        error = retrieve(future.result)
        print(repr(error), len(error.args))
    for message in (None, "", "text"):
        task = asyncio.create_task(child())
        await asyncio.sleep(0)
        task.cancel(msg=message)
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error), len(error.args))


asyncio.run(main())
