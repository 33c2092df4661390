# A future's states and the texts of its errors.
import asyncio


def attempt(what):
    try:
        print("gives", what())
    except BaseException as error:
        print(repr(error))


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), future.cancelled())
    attempt(future.result)
    attempt(future.exception)
    future.set_result(42)
    print(future, future.done(), future.cancelled())
    attempt(future.result)
    attempt(future.exception)
    attempt(lambda: future.set_result(1))
    attempt(lambda: future.set_exception(ValueError()))
    print(future.cancel())

    future = loop.create_future()
    error = ValueError("boom")
    future.set_exception(error)
    print(future, future.exception() is error)
    attempt(future.result)
    try:
        await future
    except ValueError as caught:
        print(caught is error)

    future = loop.create_future()
    print(future.cancel("why"), future.cancel("again"), future.cancelled())
    print(future)
    attempt(future.result)
    attempt(future.exception)
    attempt(future.result)
    attempt(lambda: future.set_result(1))

    future = loop.create_future()
    future.set_exception(ValueError)
    attempt(future.result)
    print(asyncio.isfuture(future), asyncio.isfuture(asyncio.current_task()), asyncio.isfuture(main))
    print(future.get_loop() is loop)


asyncio.run(main())
