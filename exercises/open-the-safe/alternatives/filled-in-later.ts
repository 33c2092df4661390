import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  owner: string;
  code = 0;

  constructor(owner: string) {
    this.owner = owner;
  }

  async unlock(ask: (owner: string) => Promise<number>) {
    this.code = await ask(this.owner);
  }
}

export async function openSafe(owner: string, ask: (owner: string) => Promise<number>) {
  const safe = new Safe(owner);
  await safe.unlock(ask);
  return safe;
}

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
