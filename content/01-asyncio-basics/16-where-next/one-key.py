import asyncio

stock = 1
key = asyncio.Lock()


async def buy(name):
    global stock
    if stock == 0:
        return print(f"{name}: sold out")
    await asyncio.sleep(1)  # asks the bank
    stock -= 1
    print(f"{name}: bought it, {stock} left")


async def buy_with_key(name):
    async with key:
        await buy(name)


async def main():
    global stock
    print("without a lock")
    await asyncio.gather(buy("Ada"), buy("Bob"))
    stock = 1
    print("with a lock")
    await asyncio.gather(buy_with_key("Ada"), buy_with_key("Bob"))


asyncio.run(main())
