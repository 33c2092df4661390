// Nothing was ever put in: there is no end to be told.
import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  await queue.get();
}

asyncio.run(main());
