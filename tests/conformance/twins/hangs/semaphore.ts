import asyncio from "asyncio";

async function main() {
  const permits = new asyncio.Semaphore(2);
  await permits.acquire();
  await permits.acquire();
  await permits.acquire();
}

asyncio.run(main());
