// Waits for the tasks, and prints all lines after that.
// fails: shows the board of the five services
// says: Every line was printed at 3.00 s
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

export async function board(ask: Ask, services: string[], limit: number) {
  const tasks = services.map((service) => asyncio.create_task(ask(service), { name: service }));
  const [done] = await asyncio.wait(tasks, { timeout: limit });
  let up = 0;
  for (const task of tasks) {
    const name = task.get_name();
    if (!done.has(task)) {
      print(`${name}: no answer`);
      task.cancel();
    } else if (task.exception() === null) {
      print(`${name}: ${task.result()}`);
      up += 1;
    } else {
      print(`${name}: down (${task.exception()})`);
    }
  }
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
