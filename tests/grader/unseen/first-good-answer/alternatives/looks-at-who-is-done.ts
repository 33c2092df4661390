import asyncio from "asyncio";

export async function firstGood(ask: (server: string) => Promise<string>, servers: string[]) {
  const tasks = servers.map((server) => asyncio.create_task(ask(server)));
  let open = new Set(tasks);
  try {
    while (open.size > 0) {
      const [done, pending] = await asyncio.wait([...open], { return_when: asyncio.FIRST_COMPLETED });
      for (const task of done) if (task.exception() === null) return task.result();
      open = pending;
    }
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.wait(tasks);
  }
  throw new RuntimeError("nobody answered");
}

async function askServer(server: string) {
  await asyncio.sleep(server.length);
  return `${server} says hello`;
}

async function main() {
  print(await firstGood(askServer, ["mars", "moon", "sun"]));
}

if (__name__ === "__main__") asyncio.run(main());
