import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  await queue.put(1);
  print(await queue.get());
  print(await queue.get());
}

asyncio.run(main());
