# cancel() asks; CancelledError arrives at the await; the task ends cancelled.
import asyncio


async def child():
    try:
        print("child waits")
        await asyncio.sleep(10)
        print("never")
    except asyncio.CancelledError as error:
        print("child gets", repr(error))
        raise
    finally:
        print("child cleans up")


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancelled(), task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main gets", repr(error))
    print(task.cancelled(), task.done(), task.cancel(), task.cancelling())
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(repr(error))
    try:
        task.exception()
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
