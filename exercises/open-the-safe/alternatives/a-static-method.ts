import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  constructor(
    readonly owner: string,
    readonly code: number,
  ) {}

  static async open(owner: string, ask: (owner: string) => Promise<number>) {
    return new Safe(owner, await ask(owner));
  }
}

export async function openSafe(owner: string, ask: (owner: string) => Promise<number>) {
  return await Safe.open(owner, ask);
}

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
