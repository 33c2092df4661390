import asyncio


async def check_mail():
    for n in range(1, 5):
        try:
            await asyncio.sleep(1)
            print(f"checked {n} times")
        except:  # catches everything, as a TypeScript catch does
            print("something went wrong, carrying on")


async def main():
    checking = asyncio.create_task(check_mail())
    await asyncio.sleep(1.5)
    checking.cancel()
    await asyncio.wait([checking])
    print("cancelled?", checking.cancelled())


asyncio.run(main())
