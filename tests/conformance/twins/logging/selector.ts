import asyncio from "asyncio";
import logging from "logging";

logging.basicConfig({ level: logging.DEBUG });

async function main() {
  print("running");
}

asyncio.run(main());
asyncio.new_event_loop().close();
