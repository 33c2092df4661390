// Errors that were asked for, and looked at.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  if (page === "b") throw new ConnectionError("refused");
  return `text of ${page}`;
}

async function main() {
  const results = await asyncio.gather(fetch("a"), fetch("b"), { return_exceptions: true });
  for (const one of results) print(one instanceof Error ? `failed: ${one}` : one);
}

asyncio.run(main());
