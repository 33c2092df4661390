// Asks every task for its result, the pending ones too.
// fails: shows the board of the five services
// says: A task has a result only once it is done
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

async function look(ask: Ask, service: string) {
  try {
    print(`${service}: ${await ask(service)}`);
    return true;
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print(`${service}: down (${error.message})`);
    return false;
  }
}

export async function board(ask: Ask, services: string[], limit: number) {
  const tasks = services.map((service) => asyncio.create_task(look(ask, service), { name: service }));
  const [, pending] = await asyncio.wait(tasks, { timeout: limit });
  for (const task of tasks) {
    if (!pending.has(task)) continue;
    print(`${task.get_name()}: no answer`);
  }
  const up = tasks.filter((task) => task.result()).length;
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
