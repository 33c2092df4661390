import asyncio from "asyncio";

let asked = 0;

async function busyServer() {
  await asyncio.sleep(1);
  asked += 1;
  if (asked < 3) throw new ValueError("busy");
  return 42;
}

export async function askAgain(ask: () => Promise<number>, times: number): Promise<number> {
  if (times === 1) return await ask();
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return await askAgain(ask, times - 1);
  }
}

async function main() {
  print(await askAgain(busyServer, 3));
}

if (__name__ === "__main__") asyncio.run(main());
