import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  await new asyncio.Event().wait();
}

asyncio.run(main());
