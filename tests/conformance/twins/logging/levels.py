# The asyncio logger: its level, its format, a handler of one's own, and what is logged nowhere else then.
import asyncio
import logging
import sys


class Shout(logging.Handler):
    def emit(self, record):
        print("SHOUT", record.levelname, record.name, record.getMessage().split("\n")[0])


async def fails():
    asyncio.get_running_loop().call_exception_handler({"message": "something went wrong"})


logger = logging.getLogger("asyncio")
print(logger.name, logger.level, logger.getEffectiveLevel(), logger.isEnabledFor(logging.INFO))
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s|%(name)s|%(message).22s")
asyncio.run(fails())
logger.setLevel(logging.CRITICAL)
asyncio.run(fails())
print("nothing was logged")
logger.setLevel(logging.NOTSET)
logger.addHandler(Shout())
logger.propagate = False
asyncio.run(fails())
logger.warning("by hand, %s and %d", "text", 5)
logger.debug("not this")
logging.disable(logging.ERROR)
asyncio.run(fails())
print("and nothing again")
