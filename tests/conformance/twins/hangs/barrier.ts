import asyncio from "asyncio";

async function main() {
  const barrier = new asyncio.Barrier(3);
  const other = asyncio.create_task(barrier.wait());
  await barrier.wait();
}

asyncio.run(main());
