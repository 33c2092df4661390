// Believes that `wait_for` only stops waiting, and that the task it waited for goes on.
// tutor: `wait_for` on line 9 cancels `first` when the half second is over, so the first request is out of the race.
// hears: (?=[\s\S]*\bline (?:9|14)\b)(?=[\s\S]*wait_for)(?=[\s\S]*cancel)
import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const first = asyncio.create_task(ask());
  try {
    return await asyncio.wait_for(first, 0.5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  const second = asyncio.create_task(ask());
  const [done] = await asyncio.wait([first, second], { return_when: asyncio.FIRST_COMPLETED });
  second.cancel();
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
