# python: real
import asyncio
import time


def read_slow_disk():
    time.sleep(3)  # blocks its thread, as reading a file does
    print("disk: read to the end")
    return "the whole file"


async def main():
    try:
        print(await asyncio.wait_for(asyncio.to_thread(read_slow_disk), 1))
    except TimeoutError:
        print("main: waited long enough")
    print("main: leaves")


asyncio.run(main())
print("and only now the program ends")
