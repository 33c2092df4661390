// Starts both at once, and one of them begins with a sleep.
import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const later = async () => {
    await asyncio.sleep(0.5);
    return await ask();
  };
  const tasks = [asyncio.create_task(ask()), asyncio.create_task(later())];
  try {
    const [done] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
    return [...done][0]!.result();
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
