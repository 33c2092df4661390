// Two loops, one after the other.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

print(asyncio.run(load("news")));
print(asyncio.run(load("mail")));
