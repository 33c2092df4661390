import asyncio


async def wait_for_it(future):
    try:
        print("result:", await future)
    except BaseException as error:
        print("raised:", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    good, bad, called_off = loop.create_future(), loop.create_future(), loop.create_future()
    loop.call_later(1, lambda: good.set_result(42))
    loop.call_later(2, lambda: bad.set_exception(ValueError("no luck")))
    loop.call_later(3, lambda: called_off.cancel())
    for future in [good, bad, called_off]:
        await wait_for_it(future)

    try:
        good.set_result(43)
    except asyncio.InvalidStateError as error:
        print("a second time:", repr(error))


asyncio.run(main())
