import asyncio


class Unique(asyncio.Queue):
    """Each item once, in the order of putting."""

    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        first = next(iter(self._queue))
        del self._queue[first]
        return first


class NoSize(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = 5


async def main():
    queue = Unique(2)
    asyncio.get_running_loop().call_later(1, lambda: queue.put_nowait("later"))
    print(queue.empty(), queue.full(), queue.qsize(), await queue.get())
    for item in ("a", "a", "b"):
        await queue.put(item)
        print(queue.qsize(), queue.full())
    try:
        queue.put_nowait("c")
    except asyncio.QueueFull as error:
        print(repr(error))
    print(await queue.get(), await queue.get(), queue.empty())
    try:
        NoSize().qsize()
    except TypeError as error:
        print(error)


asyncio.run(main())
