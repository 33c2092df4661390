# A bounded buffer written with a Condition.
import asyncio


class Buffer:
    def __init__(self, size):
        self.size = size
        self.items = []
        self.condition = asyncio.Condition()

    async def put(self, item):
        async with self.condition:
            await self.condition.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            print("put", item, self.items)
            self.condition.notify_all()

    async def get(self):
        async with self.condition:
            await self.condition.wait_for(lambda: self.items)
            item = self.items.pop(0)
            print("got", item, self.items)
            self.condition.notify_all()
            return item


async def produce(buffer, name):
    for i in range(3):
        await buffer.put(f"{name}{i}")


async def consume(buffer, n):
    for _ in range(n):
        await buffer.get()
        await asyncio.sleep(1)


async def main():
    buffer = Buffer(2)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(produce(buffer, "a"))
        tg.create_task(produce(buffer, "b"))
        tg.create_task(consume(buffer, 4))
        tg.create_task(consume(buffer, 2))
    print(buffer.items, f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
