# There is no yield yet that could give back what is sent.
import asyncio


async def numbers():
    got = yield 1
    print("got", got)
    yield 2


async def main():
    agen = numbers()
    try:
        await agen.asend("early")
    except TypeError as error:
        print(error)
    print(await agen.asend(None))
    print(await agen.asend("now"))
    await agen.aclose()


asyncio.run(main())
