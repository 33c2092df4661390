// Gathers where a loop runs.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  return await asyncio.gather(load("news"), load("mail"));
}

print(asyncio.run(main()));
