import asyncio from "asyncio";

async function main() {
  const [done, pending] = await asyncio.wait([]);
  print(done.size, pending.size);
}

asyncio.run(main());
