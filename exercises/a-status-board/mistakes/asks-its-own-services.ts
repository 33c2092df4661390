// Goes through SERVICES instead of the services that it was given.
// fails: asks all services at once
// says: `board` asked those of `SERVICES`
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

export async function board(ask: Ask, _services: string[], limit: number) {
  const tasks = SERVICES.map((service) => asyncio.create_task(look(ask, service), { name: service }));
  const [done, pending] = await asyncio.wait(tasks, { timeout: limit });
  for (const task of tasks) {
    if (!pending.has(task)) continue;
    print(`${task.get_name()}: no answer`);
    task.cancel();
  }
  const up = [...done].filter((task) => task.result()).length;
  print(`${up} of ${SERVICES.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
