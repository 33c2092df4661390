// Started and forgotten.
// says: The task "Task-2", made on line 13, had not ended when `main` returned, so it was cancelled. Creating
//   a task only starts it; `await` it before the end, or make it in a TaskGroup, whose block waits for its
//   tasks.
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
