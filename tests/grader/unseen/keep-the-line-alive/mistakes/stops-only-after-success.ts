// Believes that the line after the await is always reached.
// tutor: When the work fails, the `cancel` on line 23 is not reached and the pinging goes on: it belongs
//   into a `finally`.
// hears: (?=[\s\S]*\bline (?:21|22|23)\b)(?=[\s\S]*(?:finally|(?:not|never|n't) (?:reach|get|come|run)|reached|skip|only (?:when|if|after)))
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
  const result = await work();
  pinger.cancel();
  await asyncio.wait([pinger]);
  return result;
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
