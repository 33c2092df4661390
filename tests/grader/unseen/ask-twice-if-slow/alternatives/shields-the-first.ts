// Gives up waiting for the first, not on the first.
import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const tasks = [asyncio.create_task(ask())];
  try {
    try {
      return await asyncio.wait_for(asyncio.shield(tasks[0]!), 0.5);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
    tasks.push(asyncio.create_task(ask()));
    for (const next of asyncio.as_completed(tasks)) return await next;
    throw new RuntimeError("no answer");
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
  }
}

let asked = 0;
async function askServer() {
  asked += 1;
  await asyncio.sleep(asked === 1 ? 3 : 0.4);
  return "hello";
}

async function main() {
  print(await hedge(askServer));
}

if (__name__ === "__main__") asyncio.run(main());
