// Believes that FIRST_COMPLETED waits for the first success.
// tutor: FIRST_COMPLETED also counts a task that failed, and `result()` on line 11 then raises its error.
// hears: (?=[\s\S]*\bline (?:9|11)\b)(?=[\s\S]*(?:FIRST_COMPLETED|result\(\)|also (?:counts|done|ends)|(?:done|completed|finished)[^.]*(?:fail|error|exception)))
import asyncio from "asyncio";

export async function firstGood(ask: (server: string) => Promise<string>, servers: string[]) {
  const tasks = servers.map((server) => asyncio.create_task(ask(server)));
  try {
    const [done] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
    const [first] = done;
    return first!.result();
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
