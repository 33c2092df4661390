import asyncio from "asyncio";

const permits = new asyncio.Semaphore(1);

async function save(row: number) {
  await permits.acquire();
  if (row === 1) throw new ValueError("bad date");
  await asyncio.sleep(1);
  permits.release();
  print(`row ${row}: saved`);
}

async function main() {
  for (const row of [1, 2]) {
    try {
      await asyncio.wait_for(save(row), 5);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`row ${row}: ${repr(error)}`);
    }
  }
}

asyncio.run(main());
