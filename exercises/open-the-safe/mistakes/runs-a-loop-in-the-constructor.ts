// Opens the door of plain code from inside.
// fails: the safe has its code, after a second
// says: asyncio.run() cannot be called from a running event loop
// says: A constructor can't await: do it in an async function
import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  owner: string;
  code: number;

  constructor(owner: string, ask: (owner: string) => Promise<number>) {
    this.owner = owner;
    this.code = asyncio.run(ask(owner));
  }
}

export async function openSafe(owner: string, ask: (owner: string) => Promise<number>) {
  return new Safe(owner, ask);
}

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
