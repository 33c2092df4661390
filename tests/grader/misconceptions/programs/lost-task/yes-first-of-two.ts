// Only the first that is done is waited for; the other is forgotten.
// says: The task "Task-3" (`ask`), made on line 13, had not ended when `main` returned, at 1.00 s: it was
//   waiting on line 8 for `sleep(5)`, since 0.00 s. `asyncio.wait` on line 14 returned without it, at 1.00
//   s: `wait` stops nothing, whatever its limit. Cancel what is still pending, and await it.
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
