// A pause between the calls has its reasons.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  for (const page of ["a", "b", "c"]) {
    print(await fetch(page));
    await asyncio.sleep(1);
  }
}

asyncio.run(main());
