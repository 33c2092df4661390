// Returns the coroutine itself, as you can in JavaScript; here nothing awaits it on the way out.
// fails: asks until it gets an answer
// says: but is "<coroutine object busyServer>"
import asyncio from "asyncio";

let asked = 0;

async function busyServer() {
  await asyncio.sleep(1);
  asked += 1;
  if (asked < 3) throw new ValueError("busy");
  return 42;
}

export async function askAgain(ask: () => Promise<number>, times: number): Promise<number> {
  for (let n = 1; ; n += 1) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof ValueError) || n === times) throw error;
    }
  }
}

async function main() {
  print(await askAgain(busyServer, 3));
}

if (__name__ === "__main__") asyncio.run(main());
