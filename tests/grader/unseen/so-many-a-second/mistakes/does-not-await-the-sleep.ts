// Believes that asyncio.sleep waits when it is called.
// tutor: `asyncio.sleep(...)` on line 17 has no await, so nothing waits there.
// hears: (?=[\s\S]*\bline 17\b)(?=[\s\S]*(?:never awaited|not awaited|await))
import asyncio from "asyncio";

type Work = () => Promise<string>;

export function makeLimiter(count: number, seconds: number) {
  const begun: number[] = [];
  const lock = new asyncio.Lock();

  async function myTurn() {
    await using _ = await enter(lock);
    const loop = asyncio.get_running_loop();
    if (begun.length >= count) {
      const free = begun[begun.length - count]! + seconds;
      if (free > loop.time()) asyncio.sleep(free - loop.time());
    }
    begun.push(loop.time());
  }
  return async function limited(work: Work) {
    await myTurn();
    return await work();
  };
}

async function request() {
  await asyncio.sleep(0.5);
  return "ok";
}

async function main() {
  const limited = makeLimiter(2, 1);
  print(await asyncio.gather(limited(request), limited(request), limited(request)));
}

if (__name__ === "__main__") asyncio.run(main());
