// Sleeps for the half second, and looks afterwards.
// tutor: `sleep(0.5)` on line 9 takes its half second even when the answer is there after 0.2 s; wait for the task, with a timeout.
// hears: (?=[\s\S]*\bline 9\b)(?=[\s\S]*sleep)(?=[\s\S]*(?:0\.20|already|even (?:if|when|though)|whole|however|fixed|in any case))
import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const tasks = [asyncio.create_task(ask())];
  try {
    await asyncio.sleep(0.5);
    if (!tasks[0]!.done()) tasks.push(asyncio.create_task(ask()));
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
