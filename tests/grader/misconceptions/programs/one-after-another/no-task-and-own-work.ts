// The caller works while its task does; then it waits.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  for (const page of ["a", "b", "c"]) {
    const task = asyncio.create_task(fetch(page));
    await asyncio.sleep(1);
    print(await task);
  }
}

asyncio.run(main());
