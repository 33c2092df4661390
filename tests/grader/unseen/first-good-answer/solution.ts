import asyncio from "asyncio";

export async function firstGood(ask: (server: string) => Promise<string>, servers: string[]) {
  const tasks = servers.map((server) => asyncio.create_task(ask(server)));
  try {
    for (const next of asyncio.as_completed(tasks)) {
      try {
        return await next;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
      }
    }
    throw new RuntimeError("nobody answered");
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
  }
}

async function askServer(server: string) {
  await asyncio.sleep(server.length);
  return `${server} says hello`;
}

async function main() {
  print(await firstGood(askServer, ["mars", "moon", "sun"]));
}

if (__name__ === "__main__") asyncio.run(main());
