// Notes each answer as it arrives; the limit ends the group.
import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const answers = new Map<string, string>();
  const one = async (name: string) => {
    try {
      answers.set(name, await ask(name));
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
  };
  try {
    await using _ = asyncio.timeout(seconds);
    await using group = new asyncio.TaskGroup();
    for (const name of names) group.create_task(one(name));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  return names.map((name) => answers.get(name) ?? null);
}

async function askShop(name: string) {
  await asyncio.sleep(name.length);
  return `${name}: 5 euros`;
}

async function main() {
  print(await collect(askShop, ["ab", "abcdef", "a"], 3));
}

if (__name__ === "__main__") asyncio.run(main());
