import asyncio from "asyncio";

async function main() {
  const [done, pending] = await asyncio.wait([asyncio.sleep(1)]);
  print(done.size, pending.size);
}

asyncio.run(main());
