// Waits for the first of those that are left, again and again, with what is left of the time.
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

export async function board(ask: Ask, services: string[], limit: number) {
  const loop = asyncio.get_running_loop();
  const end = loop.time() + limit;
  const names = new Map<asyncio.Task<string>, string>();
  for (const service of services) names.set(asyncio.create_task(ask(service)), service);
  let left = new Set(names.keys());
  let up = 0;
  while (left.size > 0 && loop.time() < end) {
    const [done, rest] = await asyncio.wait(left, {
      timeout: end - loop.time(),
      return_when: asyncio.FIRST_COMPLETED,
    });
    for (const task of done) {
      try {
        print(`${names.get(task)}: ${task.result()}`);
        up += 1;
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        print(`${names.get(task)}: down (${error.message})`);
      }
    }
    left = rest;
  }
  for (const [task, name] of names) {
    if (!left.has(task)) continue;
    task.cancel();
    print(`${name}: no answer`);
  }
  print(up, "of", services.length, "up");
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());
