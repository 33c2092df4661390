// Takes each error for a "not now", and a cancellation too.
// fails: lets every other error out at once
// says: Only a ValueError means "not now"
import asyncio from "asyncio";

let asked = 0;

async function shyOracle() {
  await asyncio.sleep(1);
  asked += 1;
  if (asked < 3) throw new ValueError("not now");
  return 42;
}

export async function askAgain(ask: () => Promise<number>, times: number): Promise<number> {
  for (let n = 1; ; n += 1) {
    try {
      return await ask();
    } catch (error) {
      if (n === times) throw error;
    }
  }
}

async function main() {
  print(await askAgain(shyOracle, 3));
}

if (__name__ === "__main__") asyncio.run(main());
