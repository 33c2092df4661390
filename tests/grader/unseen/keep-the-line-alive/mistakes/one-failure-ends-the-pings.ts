// Believes that an error in a background task is ignored, and the task goes on.
// tutor: The error of a ping comes out of the await on line 14 and ends the whole pinging, and nobody
//   notices: catch it in the loop.
// hears: (?=[\s\S]*\bline (?:14|17)\b)(?=[\s\S]*(?:(?:ends?|ended|stops?|stopped|leaves|kills?)[^.]*(?:task|loop|pinging)|(?:task|loop|pinging)[^.]*(?:ends?|ended|stops?|stopped|dies|is over)|catch|\btry\b|uncaught|nobody|never retrieved))
import asyncio from "asyncio";

type Work = () => Promise<string>;
type Ping = () => Promise<void>;

export async function withPings(work: Work, ping: Ping, seconds: number) {
  async function pinging() {
    while (true) {
      await asyncio.sleep(seconds);
      await ping();
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
