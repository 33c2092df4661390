// Returns a number that means "no answer".
// fails: hands on the error of the last try
// says: ValueError
import asyncio from "asyncio";

let asked = 0;

async function shyOracle() {
  await asyncio.sleep(1);
  asked += 1;
  if (asked < 3) throw new ValueError("not now");
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
  return -1;
}

async function main() {
  print(await askAgain(shyOracle, 3));
}

if (__name__ === "__main__") asyncio.run(main());
