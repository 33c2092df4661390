import asyncio


async def hello_world():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    loop.call_soon(print, "(a callback that I ordered soon)")
    me.add_done_callback(lambda task: print("(a callback that I ordered for my end)"))

    print("Hello ...")
    await asyncio.sleep(0.1)
    print("... World!")


asyncio.run(hello_world())
print("plain code again")
