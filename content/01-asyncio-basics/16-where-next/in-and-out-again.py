import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("connected")
        return self

    async def __aexit__(self, *error):
        await asyncio.sleep(0.5)
        print("closed")

    async def ask(self, question):
        await asyncio.sleep(1)
        if question == "":
            raise ValueError("empty question")
        return f"{question} 42"


async def main():
    try:
        async with Connection() as connection:
            print(await connection.ask("how many users?"))
            print(await connection.ask(""))
    except ValueError as error:
        print("error:", error)


asyncio.run(main())
