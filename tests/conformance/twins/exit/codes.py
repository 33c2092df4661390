import asyncio
import sys


async def leaves(code):
    sys.exit(code)


for code in (None, 0, 3, -1, True, "no config found", [1]):
    try:
        asyncio.run(leaves(code))
    except SystemExit as error:
        print(repr(error), repr(error.code), error.args)
for args in ((), (1, 2)):
    print(repr(SystemExit(*args).code))
