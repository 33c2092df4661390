import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  await queue.put(1);
  print(await queue.get());
  await queue.join();
}

asyncio.run(main());
