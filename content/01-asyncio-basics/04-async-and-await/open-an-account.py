import asyncio


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    @classmethod
    async def open(cls, owner):
        balance = await ask_the_bank(owner)
        return cls(owner, balance)


async def ask_the_bank(owner):
    await asyncio.sleep(1)
    return len(owner) * 10


async def main():
    account = await Account.open("Ada")
    print(f"{account.owner} has {account.balance}")


asyncio.run(main())
