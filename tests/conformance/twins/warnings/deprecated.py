# python: warn
# -W default: what asyncio calls deprecated says so, once a line.
import asyncio


async def main():
    pass


for _ in range(2):
    asyncio.iscoroutinefunction(main)
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print))
asyncio.run(main())
