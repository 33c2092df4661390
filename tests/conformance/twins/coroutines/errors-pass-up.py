# Errors go up through awaits; finally blocks run on the way; what is caught is over.
import asyncio


async def inner():
    try:
        await asyncio.sleep(1)
        raise ValueError("deep")
    finally:
        print("inner finally")


async def middle():
    try:
        await inner()
    except KeyError:
        print("not this")
    finally:
        print("middle finally")


async def main():
    try:
        await middle()
    except ValueError as error:
        print("caught", repr(error))
    try:
        try:
            await inner()
        except ValueError as error:
            raise RuntimeError("outer") from error
    except RuntimeError as error:
        print(repr(error), "from", repr(error.__cause__))
    try:
        try:
            await inner()
        finally:
            await asyncio.sleep(1)
            print("awaited in finally")
    except ValueError as error:
        print("still", error)

    async def returns_in_finally():
        try:
            await inner()
        except ValueError:
            return "from except"
        finally:
            print("then finally")

    print(await returns_in_finally())


asyncio.run(main())
