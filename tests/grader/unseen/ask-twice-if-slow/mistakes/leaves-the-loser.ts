// Believes that the request which lost the race ends by itself.
// tutor: Whichever request loses is never cancelled: `wait` on line 10 returns and leaves the other running.
// hears: (?=[\s\S]*\bline (?:7|9|10)\b)(?=[\s\S]*(?:still|left|leaves|keeps?|goes on|continues))(?=[\s\S]*cancel)
import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const tasks = [asyncio.create_task(ask())];
  const [quick] = await asyncio.wait(tasks, { timeout: 0.5 });
  if (quick.size === 0) tasks.push(asyncio.create_task(ask()));
  const [done] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  return [...done][0]!.result();
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
