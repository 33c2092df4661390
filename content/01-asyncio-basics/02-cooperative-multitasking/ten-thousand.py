import asyncio
import time

answered = 0


async def connection():
    global answered
    await asyncio.sleep(1)  # the other end takes a second to answer
    answered += 1


async def main():
    start = time.time()
    connections = []
    for n in range(10_000):
        connections.append(connection())
    await asyncio.gather(*connections)
    print(f"{answered} answers in {round(time.time() - start)} s")


asyncio.run(main())
