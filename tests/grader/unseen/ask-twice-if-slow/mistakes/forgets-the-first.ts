// Forgets the first request as soon as there is a second.
// tutor: From line 13 on you wait for `second` alone; `first` has answered at 0.7 s and nothing looks.
// hears: (?=[\s\S]*\bline 13\b)(?=[\s\S]*first)(?=[\s\S]*(?:0\.70|answered|ended|finished|done|ready|earlier))
import asyncio from "asyncio";

export async function hedge(ask: () => Promise<string>) {
  const first = asyncio.create_task(ask());
  let second: asyncio.Task<string> | null = null;
  try {
    await asyncio.wait([first], { timeout: 0.5 });
    if (first.done()) return first.result();
    second = asyncio.create_task(ask());
    return await second;
  } finally {
    first.cancel();
    await asyncio.wait([first]);
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
