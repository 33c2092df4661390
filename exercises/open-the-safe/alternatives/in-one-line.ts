// An arrow function of one line, and an object in place of the parameters.
import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  owner: string;
  code: number;

  constructor(what: { owner: string; code: number }) {
    this.owner = what.owner;
    this.code = what.code;
  }
}

export const openSafe = async (owner: string, ask: (owner: string) => Promise<number>) =>
  new Safe({ owner, code: await ask(owner) });

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
