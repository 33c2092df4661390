// Goes through the tasks as they come, until the time is up.
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

function show(task: asyncio.Task<string>) {
  const error = task.exception();
  if (error !== null && !(error instanceof ConnectionError)) throw error;
  print(`${task.get_name()}: ${error === null ? task.result() : `down (${error.message})`}`);
  return error === null ? 1 : 0;
}

export async function board(ask: Ask, services: string[], limit: number) {
  const tasks = services.map((service) => asyncio.create_task(ask(service), { name: service }));
  let up = 0;
  try {
    for await (const task of asyncio.as_completed(tasks, { timeout: limit }))
      up += show(task as (typeof tasks)[0]);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  for (const task of tasks) {
    if (task.done()) continue;
    print(`${task.get_name()}: no answer`);
    task.cancel();
  }
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
