import asyncio from "asyncio";
import logging from "logging";
import sys from "sys";

class Shout extends logging.Handler {
  emit(record) {
    print("SHOUT", record.levelname, record.name, record.getMessage().split("\n")[0]);
  }
}

async function fails() {
  asyncio.get_running_loop().call_exception_handler({ message: "something went wrong" });
}

const logger = logging.getLogger("asyncio");
print(logger.name, logger.level, logger.getEffectiveLevel(), logger.isEnabledFor(logging.INFO));
logging.basicConfig({
  level: logging.INFO,
  stream: sys.stdout,
  format: "%(levelname)s|%(name)s|%(message).22s",
});
asyncio.run(fails());
logger.setLevel(logging.CRITICAL);
asyncio.run(fails());
print("nothing was logged");
logger.setLevel(logging.NOTSET);
logger.addHandler(new Shout());
logger.propagate = false;
asyncio.run(fails());
logger.warning("by hand, %s and %d", "text", 5);
logger.debug("not this");
logging.disable(logging.ERROR);
asyncio.run(fails());
print("and nothing again");
