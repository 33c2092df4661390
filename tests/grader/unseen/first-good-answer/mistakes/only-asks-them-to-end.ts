// Believes that a task has ended when cancel returns.
// tutor: `cancel()` on line 19 only asks the task to end, and you return before it has: await it
//   afterwards.
// hears: (?=[\s\S]*\bline 19\b)(?=[\s\S]*(?:await|waits? for|only (?:asks|requests)|request))
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
