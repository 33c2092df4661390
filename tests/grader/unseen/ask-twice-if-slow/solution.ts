import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const tasks = [asyncio.create_task(ask())];
  try {
    const [quick] = await asyncio.wait(tasks, { timeout: 0.5 });
    if (quick.size === 0) tasks.push(asyncio.create_task(ask()));
    const [done] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
    const [first] = done;
    return first!.result();
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
