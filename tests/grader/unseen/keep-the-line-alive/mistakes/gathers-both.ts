// Believes that gather returns when the first of the two has its result.
// tutor: gather on line 20 waits for both, and the pinging never ends by itself.
// hears: (?=[\s\S]*\bline 20\b)(?=[\s\S]*(?:never (?:ends?|returns?|finish|comes)|endless|for ?ever|waits? (?:for|until) (?:all|both|every|each)|\bboth\b|does not end|no end))
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
  const [result] = await asyncio.gather(work(), pinging());
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
