import asyncio from "asyncio";

async function main() {
  const jobs = new asyncio.Queue();
  jobs.shutdown();
  await jobs.get();
}

asyncio.run(main());
