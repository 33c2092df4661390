// Moves the question out of the constructor, and still does not wait for the answer.
// fails: the safe has its code, after a second
// says: `ask(...)` on line 22 was called but never awaited
import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  owner: string;
  code: any;

  constructor(owner: string, code: any) {
    this.owner = owner;
    this.code = code;
  }
}

export async function openSafe(owner: string, ask: (owner: string) => Promise<number>) {
  const code = ask(owner);
  return new Safe(owner, code);
}

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
