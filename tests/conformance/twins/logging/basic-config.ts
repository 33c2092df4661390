import logging from "logging";
logging.basicConfig({ level: logging.DEBUG });
import asyncio from "asyncio";

const log = logging.getLogger("app.orders");

async function forgotten() {
  log.critical("never said");
}

async function order(number: number) {
  log.debug("order %d", number);
  await asyncio.sleep(0.5);
  log.info("order %d took %.1f s", number, 0.5);
}

async function main() {
  forgotten();
  await asyncio.gather(order(1), order(2));
  asyncio.get_running_loop().call_exception_handler({ message: "odd" });
  logging.basicConfig({ level: logging.ERROR, format: "too late" });
  log.warning("main ends");
}

asyncio.run(main());
