# python: real debug
# The least that shows everything: basicConfig() ahead of the program, as the level in the workbench's settings and `play
# --log-level` have it. Messages then carry their level and their logger.
import logging

logging.basicConfig(level=logging.DEBUG)
import asyncio

log = logging.getLogger("app.orders")


async def forgotten():
    log.critical("never said")


async def order(number):
    log.debug("order %d", number)
    await asyncio.sleep(0.5)
    log.info("order %d took %.1f s", number, 0.5)


async def main():
    forgotten()
    await asyncio.gather(order(1), order(2))
    asyncio.get_running_loop().call_exception_handler({"message": "odd"})
    logging.basicConfig(level=logging.ERROR, format="too late")
    log.warning("main ends")


asyncio.run(main())
