// Started and forgotten.
// says: The task "Task-2" (`save`), made on line 13, had not ended when `main` returned, at 1.00 s: it was
//   waiting on line 8 for `sleep(2)`, since 0.00 s. `create_task` only schedules a task and does not wait
//   for it: `await` it before the end, or make it in a TaskGroup, whose block waits for its tasks.
import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  print("saved");
}

async function main() {
  asyncio.create_task(save());
  await asyncio.sleep(1);
  print("bye");
}

asyncio.run(main());
