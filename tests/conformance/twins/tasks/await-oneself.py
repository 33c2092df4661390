# A task cannot await itself; a bare yield of something that is not a future is refused.
import asyncio


async def awaits_itself():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(error)


async def main():
    await asyncio.create_task(awaits_itself(), name="narcissus")
    for what in ("set_result", "set_exception"):
        try:
            getattr(asyncio.current_task(), what)(ValueError())
        except RuntimeError as error:
            print(error)


asyncio.run(main())
