import asyncio from "asyncio";

async function main() {
  await asyncio.wait_for(asyncio.sleep(10), 1);
}

asyncio.run(main());
