# The loop by hand: run_forever, stop, run_until_complete, close.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


def ticker(loop, n):
    print("tick", n)
    if n == 3:
        loop.stop()
        loop.call_soon(print, "after stop, in the next run")
        print("stop asked, the turn goes on")
    else:
        loop.call_later(1, ticker, loop, n + 1)


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.get_debug())
loop.call_soon(ticker, loop, 1)
loop.run_forever()
print("stopped", f"{loop.time():.1f}")
print(loop.run_until_complete(child(2)), f"{loop.time():.1f}")
task = loop.create_task(child(1))
print(loop.run_until_complete(task), task.done())
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(child(5))
except RuntimeError as error:
    print(error)
loop.stop()
loop.run_forever()
print("stop() before run_forever: one turn")
for task in asyncio.all_tasks(loop):
    print(task.get_name(), task.cancel())
loop.call_soon(loop.stop)
loop.run_forever()
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
loop.close()
print(loop.is_closed())
for what in (lambda: loop.call_soon(print), loop.run_forever, lambda: loop.call_later(1, print)):
    try:
        what()
    except RuntimeError as error:
        print(error)
