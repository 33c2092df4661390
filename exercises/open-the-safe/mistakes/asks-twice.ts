// Starts the question in the constructor as a task, and asks once more where waiting is allowed.
// fails: asks the vault once for each safe
// says: Grace
// says: Each safe asks the vault twice
import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  owner: string;
  code: any;

  constructor(owner: string, ask: (owner: string) => Promise<number>) {
    this.owner = owner;
    this.code = asyncio.create_task(ask(owner));
  }
}

export async function openSafe(owner: string, ask: (owner: string) => Promise<number>) {
  const safe = new Safe(owner, ask);
  safe.code = await ask(owner);
  return safe;
}

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
