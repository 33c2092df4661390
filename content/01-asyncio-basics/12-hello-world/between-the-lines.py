import asyncio


async def hello_world():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    loop.call_soon(print, "callback: soon")
    me.add_done_callback(lambda task: print("callback: the task has ended"))

    print("Hello ...")
    await asyncio.sleep(0.1)
    print("... World!")


asyncio.run(hello_world())
print("below run")
