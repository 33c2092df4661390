// Main returns before any of them has begun.
// says: The task "save a" (`save`), made on line 14, had not ended when `main` returned, at 0.00 s, and had
//   not even begun. Nor had "save b", "save c", "save d" and 1 more. `create_task` only schedules a task
//   and does not wait for it: `await` it before the end, or make it in a TaskGroup, whose block waits for
//   its tasks.
import asyncio from "asyncio";

async function save(what: string) {
  await asyncio.sleep(1);
  print(`saved ${what}`);
}

async function main() {
  for (const what of ["a", "b", "c", "d", "e"]) asyncio.create_task(save(what), { name: `save ${what}` });
}

asyncio.run(main());
