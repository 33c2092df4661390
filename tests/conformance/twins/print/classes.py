# What kind of thing a value is: `type(x)` in Python, `x.constructor` here.
import asyncio


async def work():
    return 1


class Own:
    pass


async def main():
    coroutine = work()
    task = asyncio.create_task(coroutine)
    future = asyncio.get_running_loop().create_future()
    for each in [coroutine, task, future, asyncio.Queue(), asyncio.Lock(), asyncio.Event()]:
        print(type(each))
    print(asyncio.TaskGroup, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Condition, asyncio.Barrier)
    print(asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.Timeout, asyncio.Runner)
    print(asyncio.StreamReader, asyncio.StreamWriter, asyncio.Handle, asyncio.TimerHandle)
    print(type(Own()), type(ValueError()), asyncio.QueueFull)
    await task


asyncio.run(main())
