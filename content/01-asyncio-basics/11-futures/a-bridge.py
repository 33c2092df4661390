import asyncio


# An old library: it calls you back, and knows nothing about await.
def ask_database(question, when_done):
    loop = asyncio.get_running_loop()
    if question == "":
        loop.call_later(1, when_done, ValueError("no question"), "")
    else:
        loop.call_later(1, when_done, None, f"{question} 42")


# The bridge: a coroutine around it.
async def ask(question):
    answer = asyncio.get_running_loop().create_future()

    def when_done(error, text):
        if answer.done():
            return
        if error is None:
            answer.set_result(text)
        else:
            answer.set_exception(error)

    ask_database(question, when_done)
    return await answer


async def main():
    print(await asyncio.gather(ask("how many users?"), ask("how many orders?")))
    try:
        await asyncio.wait_for(ask("how many clicks?"), 0.5)
    except TimeoutError as error:
        print("gave up:", repr(error))
    await asyncio.sleep(1)


asyncio.run(main())
