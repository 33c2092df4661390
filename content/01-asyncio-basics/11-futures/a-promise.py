import asyncio


async def guest(name, dinner):
    print(f"{name} waits")
    print(f"{name} eats {await dinner}")


async def main():
    dinner = asyncio.get_running_loop().create_future()
    guests = asyncio.gather(guest("Ada", dinner), guest("Bob", dinner))
    await asyncio.sleep(2)
    print("the cook: ready!")
    dinner.set_result("soup")
    await guests


asyncio.run(main())
