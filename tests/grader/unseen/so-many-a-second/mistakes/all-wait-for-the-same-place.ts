// Believes that what was computed before an await still holds after it.
// tutor: While one sleeps on line 15, others compute the same free place, for it is written down only after
//   the sleep: a lock is missing.
// hears: (?=[\s\S]*\bline (?:14|15|17)\b)(?=[\s\S]*(?:meanwhile|in between|between|\brace|\block\b|while (?:it|this|one)|same (?:value|time|place|moment|number)|at the same|before (?:it|the)|only after))
import asyncio from "asyncio";

type Work = () => Promise<string>;

export function makeLimiter(count: number, seconds: number) {
  const begun: number[] = [];
  return async function limited(work: Work) {
    const loop = asyncio.get_running_loop();
    if (begun.length >= count) {
      const free = begun[begun.length - count]! + seconds;
      if (free > loop.time()) await asyncio.sleep(free - loop.time());
    }
    begun.push(loop.time());
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
