import asyncio


async def hello_world():
    print("Hello ...")
    await asyncio.sleep(0.1)
    print("... World!")
    return "said"


loop = asyncio.new_event_loop()
try:
    task = loop.create_task(hello_world())
    print("done before the loop runs?", task.done())
    print("result:", loop.run_until_complete(task))
finally:
    loop.close()
