import asyncio


def main():
    print("loading")
    await asyncio.sleep(1)
    print("loaded")


main()
