// Lets the exception of a service end the whole board.
// fails: shows the board of the five services
// says: The failure of one service ended the whole board
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

async function look(ask: Ask, service: string) {
  print(`${service}: ${await ask(service)}`);
  return true;
}

export async function board(ask: Ask, services: string[], limit: number) {
  const tasks = services.map((service) => asyncio.create_task(look(ask, service), { name: service }));
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
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
