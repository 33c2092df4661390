// Everyone who finds no page in the cache fetches it.
// says: "Task-3" (`get`) checked `cache.has(page)` on line 17, which was false, and then paused at the
//   `await` on line 18, from 0.00 s to 1.00 s. Meanwhile "Task-2" (`get`) changed `cache` (line 19, at 1.00
//   s), so it had become true by the time line 19 acted on it. Other tasks run at every `await`. Put the
//   check and the change together, with no `await` in between, or hold one lock around both, the same for all
//   tasks.
import asyncio from "asyncio";

const cache = new Map<string, string>();

async function load(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function get(page: string) {
  if (!cache.has(page)) {
    const text = await load(page);
    cache.set(page, text);
  }
  return cache.get(page);
}

async function main() {
  print(await asyncio.gather(get("a"), get("a"), get("b")));
}

asyncio.run(main());
