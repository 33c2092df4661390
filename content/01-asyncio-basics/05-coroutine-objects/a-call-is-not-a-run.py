import asyncio


async def greet(name):
    print(f"Hello, {name}!")
    await asyncio.sleep(1)
    print(f"Bye, {name}!")


greeting = greet("Ada")
print(type(greeting))

asyncio.run(greeting)
print("Now it has run.")
