// Whoever is cancelled was not forgotten.
import asyncio from "asyncio";

async function ask(server: string, delay: number) {
  await asyncio.sleep(delay);
  return server;
}

async function main() {
  const tasks = [asyncio.create_task(ask("near", 1)), asyncio.create_task(ask("far", 5))];
  const [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  for (const task of done) print(await task);
  for (const task of pending) task.cancel();
}

asyncio.run(main());
