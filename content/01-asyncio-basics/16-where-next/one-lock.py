import asyncio

stock = 1
lock = asyncio.Lock()


async def buy(name):
    global stock
    if stock == 0:
        return print(f"{name}: sold out")
    await asyncio.sleep(1)  # asks the bank
    stock -= 1
    print(f"{name}: bought it, {stock} left")


async def buy_with_lock(name):
    async with lock:
        await buy(name)


async def main():
    global stock
    print("without a lock")
    await asyncio.gather(buy("Ada"), buy("Bob"))
    stock = 1
    print("with a lock")
    await asyncio.gather(buy_with_lock("Ada"), buy_with_lock("Bob"))


asyncio.run(main())
