// Only the first that is done is waited for; the other is forgotten.
// says: The task "Task-3", made on line 13, had not ended when `main` returned, so it was cancelled. Creating
//   a task only starts it; `await` it before the end, or make it in a TaskGroup, whose block waits for its
//   tasks.
import asyncio from "asyncio";

async function ask(server: string, delay: number) {
  await asyncio.sleep(delay);
  return server;
}

async function main() {
  const tasks = [asyncio.create_task(ask("near", 1)), asyncio.create_task(ask("far", 5))];
  const [done] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  for (const task of done) print(await task);
}

asyncio.run(main());
