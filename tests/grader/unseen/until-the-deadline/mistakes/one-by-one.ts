// Believes that a time limit for each keeps all of it within the time limit.
// tutor: Line 10 waits for one answer before the loop asks the next shop; start all requests first.
// hears: (?=[\s\S]*\bline 10\b)(?=[\s\S]*(?:one after (?:another|the other)|one at a time|before[^.]* next|next (?:call|request|one|turn|iteration|round)|starts? only|only (?:starts?|then|when|after)|until))
import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const answers: (string | null)[] = [];
  for (const name of names) {
    try {
      answers.push(await asyncio.wait_for(ask(name), seconds));
    } catch (error) {
      if (!(error instanceof TimeoutError || error instanceof OSError)) throw error;
      answers.push(null);
    }
  }
  return answers;
}

async function askShop(name: string) {
  await asyncio.sleep(name.length);
  return `${name}: 5 euros`;
}

async function main() {
  print(await collect(askShop, ["ab", "abcdef", "a"], 3));
}

if (__name__ === "__main__") asyncio.run(main());
