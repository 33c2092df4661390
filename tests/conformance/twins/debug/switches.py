# The ways to switch debug mode on, and which wins: run(debug=...), Runner, loop.set_debug(); without the variable.
import asyncio


async def ask():
    return asyncio.get_running_loop().get_debug()


print(asyncio.run(ask()), asyncio.run(ask(), debug=True), asyncio.run(ask(), debug=False), asyncio.run(ask(), debug=None))
with asyncio.Runner(debug=True) as runner:
    print(runner.run(ask()), runner.get_loop().get_debug())
    runner.get_loop().set_debug(False)
    print(runner.run(ask()))
loop = asyncio.new_event_loop()
print(loop.get_debug())
loop.set_debug(True)
print(loop.run_until_complete(ask()))
loop.close()


async def in_the_middle():
    loop = asyncio.get_running_loop()
    try:
        loop.call_soon(ask)
        print("quietly accepted")
    except TypeError as error:
        print(error)
    loop.set_debug(True)
    try:
        loop.call_soon(ask)
    except TypeError as error:
        print(str(error).split("<")[0])


asyncio.run(in_the_middle())
