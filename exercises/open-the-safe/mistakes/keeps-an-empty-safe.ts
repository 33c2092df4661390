// Takes a refusal for an empty safe.
// fails: hands on the error of a vault that refuses
// says: PermissionError
import asyncio from "asyncio";

async function askTheVault(owner: string) {
  await asyncio.sleep(1);
  return owner === "Ada" ? 1815 : 1906;
}

export class Safe {
  owner: string;
  code: number;

  constructor(owner: string, code: number) {
    this.owner = owner;
    this.code = code;
  }
}

export async function openSafe(owner: string, ask: (owner: string) => Promise<number>) {
  try {
    return new Safe(owner, await ask(owner));
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    return new Safe(owner, 0);
  }
}

async function main() {
  const safe = await openSafe("Ada", askTheVault);
  print(`${safe.owner}'s code is ${safe.code}`);
}

if (__name__ === "__main__") asyncio.run(main());
