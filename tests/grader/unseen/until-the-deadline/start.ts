import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const answers: (string | null)[] = [];
  for (const name of names) answers.push(await ask(name));
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
