import asyncio from "asyncio";
import logging from "logging";

const log = logging.getLogger("shop.till");
const handler = new logging.StreamHandler();
handler.setFormatter(new logging.Formatter("%(asctime)s %(levelname)-8s %(name)s: %(message)s", "%H:%M:%S"));
logging.getLogger("shop").addHandler(handler);
logging.getLogger("shop").setLevel(logging.DEBUG);

async function sell(what, seconds) {
  log.debug("selling %s", what);
  await asyncio.sleep(seconds);
  if (what === "nothing") throw new ValueError(what);
  log.info("sold %s in %.1f s", what, seconds);
}

async function main() {
  log.warning("open");
  await asyncio.gather(sell("bread", 2), sell("milk", 1.5));
  try {
    await sell("nothing", 1);
  } catch (error) {
    log.error("no sale", { exc_info: error });
  }
  log.log(logging.CRITICAL, "closed");
  log.error("numbers: %5d|%-5s|%05.1f|%x", 42, "ab", 3.14159, 255);
}

asyncio.run(main());
print(log.parent.name, log.parent.parent.name, log.hasHandlers(), logging.getLevelName(30));
