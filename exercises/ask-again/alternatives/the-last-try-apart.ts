// All tries but the last are in the loop; the last one needs no `catch`.
import asyncio from "asyncio";

let asked = 0;

async function busyServer() {
  await asyncio.sleep(1);
  asked += 1;
  if (asked < 3) throw new ValueError("busy");
  return 42;
}

export async function askAgain(ask: () => Promise<number>, times: number): Promise<number> {
  let tries = 1;
  while (tries < times) {
    try {
      const answer = await ask();
      return answer;
    } catch (error) {
      if (error instanceof ValueError) {
        tries += 1;
      } else {
        throw error;
      }
    }
  }
  return await ask();
}

async function main() {
  print(await askAgain(busyServer, 3));
}

if (__name__ === "__main__") asyncio.run(main());
