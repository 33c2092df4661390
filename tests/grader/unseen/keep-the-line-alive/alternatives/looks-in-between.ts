import asyncio from "asyncio";

type Work = () => Promise<string>;
type Ping = () => Promise<void>;

export async function withPings(work: Work, ping: Ping, seconds: number) {
  const task = asyncio.create_task(work());
  try {
    while (true) {
      const [done] = await asyncio.wait([task], { timeout: seconds });
      if (done.size > 0) return task.result();
      try {
        await ping();
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
      }
    }
  } finally {
    task.cancel();
    await asyncio.wait([task]);
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
