import asyncio from "asyncio";

type Work = () => Promise<string>;
type Ping = () => Promise<void>;

export async function withPings(work: Work, ping: Ping, seconds: number) {
  async function pinging() {
    while (true) {
      await asyncio.sleep(seconds);
      try {
        await ping();
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
      }
    }
  }
  const pinger = asyncio.create_task(pinging());
  try {
    return await work();
  } finally {
    pinger.cancel();
    await asyncio.wait([pinger]);
  }
}

async function longWork() {
  await asyncio.sleep(2.5);
  return "the result";
}

async function hello() {
  print("ping");
}

async function main() {
  print(await withPings(longWork, hello, 1));
}

if (__name__ === "__main__") asyncio.run(main());
