import asyncio

N = 400_000
balls = []


async def player(mine, other):
    loop = asyncio.get_running_loop()
    for _ in range(N // 2):
        await balls[mine]
        balls[mine] = loop.create_future()
        balls[other].set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    balls.extend([loop.create_future(), loop.create_future()])
    balls[0].set_result(None)
    await asyncio.gather(player(0, 1), player(1, 0))
