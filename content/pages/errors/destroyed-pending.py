import asyncio


async def listen(news):
    await news
    print("news!")


async def main():
    loop = asyncio.get_running_loop()
    loop.create_task(listen(loop.create_future()))
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
