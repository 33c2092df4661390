import asyncio

background = set()


def in_background(work, name):
    task = asyncio.create_task(work, name=name)
    background.add(task)
    task.add_done_callback(background.discard)


async def log(text):
    await asyncio.sleep(1)
    print(f"logged: {text}")


async def main():
    in_background(log("started"), "log-1")
    in_background(log("still here"), "log-2")
    print(f"{len(background)} in the background")
    while background:
        await asyncio.wait(background)
    print(f"{len(background)} in the background")


asyncio.run(main())
