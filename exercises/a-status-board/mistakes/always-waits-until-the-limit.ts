// Sleeps until the limit, even if everything has answered before.
// fails: prints each answer as it comes, and returns after the last one
// says: The last answer came at 2.50 s
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
  await asyncio.sleep(limit);
  let up = 0;
  for (const task of tasks) {
    if (!task.done()) {
      print(`${task.get_name()}: no answer`);
      task.cancel();
    } else if (task.result()) {
      up += 1;
    }
  }
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
