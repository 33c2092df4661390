// A list of coroutines.
// says: What was awaited on line 14, at 0.00 s, is a `list`, and there is nothing to wait for. JavaScript
//   lets an `await` of a plain value pass; asyncio, as Python, raises a TypeError. To wait for all that a
//   list holds: `await asyncio.gather(...list)`.
import asyncio from "asyncio";

async function fetch(page: number) {
  await asyncio.sleep(1);
  return page;
}

async function main() {
  const tasks = [1, 2].map((page) => asyncio.create_task(fetch(page)));
  print(await (tasks as any));
}

asyncio.run(main());
