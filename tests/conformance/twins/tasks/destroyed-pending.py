# A loop that is left behind with tasks that wait: they are reported as destroyed.
import asyncio


async def waits(name):
    print(name, "waits")
    await asyncio.get_running_loop().create_future()


loop = asyncio.new_event_loop()
loop.create_task(waits("a"), name="a")
loop.create_task(waits("b"), name="b")
loop.call_soon(loop.stop)
loop.run_forever()
print("stopped")
loop.close()
