# get_coro, get_stack, print_stack, and the names of things.
import asyncio
import io


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


class Worker:
    async def run(self):
        print(asyncio.current_task().get_coro().__name__)


async def main():
    coroutine = outer()
    task = asyncio.create_task(coroutine, name="outer")
    print(task.get_coro() is coroutine, len(task.get_stack()))
    await asyncio.sleep(0)
    print(len(task.get_stack()))
    text = io.StringIO()
    task.print_stack(file=text)
    print([line for line in text.getvalue().split("\n") if "File" in line or "Stack" in line])
    await task
    print(len(task.get_stack()))
    await asyncio.create_task(Worker().run())
    for what in (outer, main, print):
        print(asyncio.iscoroutinefunction(what))


asyncio.run(main())
