import asyncio


async def handle(request):
    print(f"{request}: read")
    print(f"{request}: checked")
    print(f"{request}: query sent")
    await asyncio.sleep(1)  # the database needs a second
    print(f"{request}: answered")


async def main():
    await asyncio.gather(handle("users"), handle("orders"))


asyncio.run(main())
