// Believes that a shield keeps what it was given for the next round.
// tutor: Each round calls `work()` anew on line 13, so the shield protects a work that nobody looks at
//   again; make one task first.
// hears: (?=[\s\S]*\bline 13\b)(?=[\s\S]*(?:anew|again|another|\bnew\b|(?:each|every) (?:time|round|turn|attempt)|once more|more than once))
import asyncio from "asyncio";

type Work = () => Promise<string>;
type Ping = () => Promise<void>;

export async function withPings(work: Work, ping: Ping, seconds: number) {
  while (true) {
    try {
      return await asyncio.wait_for(asyncio.shield(work()), seconds);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
    try {
      await ping();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
    }
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
