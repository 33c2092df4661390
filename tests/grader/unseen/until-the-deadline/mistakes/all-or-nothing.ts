// Believes that a gather which runs out of time still has the results so far.
// tutor: `wait_for` on line 9 cancels the whole `gather` when time is up, and the answers that were already there are lost with it.
// hears: (?=[\s\S]*\bline 9\b)(?=[\s\S]*(?:wait_for|gather))(?=[\s\S]*(?:cancel|lost|lose|thrown away|all of them))
import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const requests = names.map((name) => ask(name));
  try {
    const answers = await asyncio.wait_for(asyncio.gather(...requests, { return_exceptions: true }), seconds);
    return answers.map((answer) => (answer instanceof Error ? null : answer));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return names.map(() => null);
  }
}

async function askShop(name: string) {
  await asyncio.sleep(name.length);
  return `${name}: 5 euros`;
}

async function main() {
  print(await collect(askShop, ["ab", "abcdef", "a"], 3));
}

if (__name__ === "__main__") asyncio.run(main());
