// Calls the ask of services.ts instead of the one that it was given.
// fails: asks all services at once
// says: and `board` never called it
import asyncio from "asyncio";
import { ask as askService, SERVICES } from "./services";

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

export async function board(_ask: Ask, services: string[], limit: number) {
  const tasks = services.map((service) => asyncio.create_task(look(askService, service), { name: service }));
  const [done, pending] = await asyncio.wait(tasks, { timeout: limit });
  for (const task of tasks) {
    if (!pending.has(task)) continue;
    print(`${task.get_name()}: no answer`);
    task.cancel();
  }
  const up = [...done].filter((task) => task.result()).length;
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(askService, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
