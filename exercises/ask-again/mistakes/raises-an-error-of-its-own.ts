// Raises a new error after the last try, and loses what the old one said.
// fails: raises the error of the last try
// says: is not the one that the last try raised, but a new one
import asyncio from "asyncio";

let asked = 0;

async function busyServer() {
  await asyncio.sleep(1);
  asked += 1;
  if (asked < 3) throw new ValueError("busy");
  return 42;
}

export async function askAgain(ask: () => Promise<number>, times: number): Promise<number> {
  for (let n = 1; n <= times; n += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
    }
  }
  throw new ValueError("busy");
}

async function main() {
  print(await askAgain(busyServer, 3));
}

if (__name__ === "__main__") asyncio.run(main());
