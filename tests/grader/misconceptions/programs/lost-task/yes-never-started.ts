// Main returns before any of them has begun.
// says: The task "save a", made on line 13, had not ended when `main` returned, so it was cancelled. So were
//   "save b", "save c", "save d" and 1 more. Creating a task only starts it; `await` it before the end, or
//   make it in a TaskGroup, whose block waits for its tasks.
import asyncio from "asyncio";

async function save(what: string) {
  await asyncio.sleep(1);
  print(`saved ${what}`);
}

async function main() {
  for (const what of ["a", "b", "c", "d", "e"]) asyncio.create_task(save(what), { name: `save ${what}` });
}

asyncio.run(main());
