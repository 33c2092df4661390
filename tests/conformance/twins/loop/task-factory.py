# A task factory of one's own; create_task of the loop; call_soon_threadsafe.
import asyncio


async def child():
    return asyncio.current_task().get_name()


def factory(loop, coroutine, **kwargs):
    print("factory", sorted(kwargs))
    return asyncio.Task(coroutine, loop=loop, **kwargs)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(child(), name="named"))
    print(await loop.create_task(child()))
    print(await asyncio.gather(child(), child()))
    loop.set_task_factory(None)
    print(await loop.create_task(child(), name="plain"))
    loop.call_soon_threadsafe(print, "from another thread, so to speak")
    await asyncio.sleep(0)
    try:
        loop.set_task_factory(1)
    except TypeError as error:
        print(error)


asyncio.run(main())
