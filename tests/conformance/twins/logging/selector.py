# python: real
# A program that shows everything sees the loop's first words.
import asyncio
import logging

logging.basicConfig(level=logging.DEBUG)


async def main():
    print("running")


asyncio.run(main())
asyncio.new_event_loop().close()
