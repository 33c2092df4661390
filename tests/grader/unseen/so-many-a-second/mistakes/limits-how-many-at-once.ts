// Believes that a semaphore of two means two a second.
// tutor: The place that you take on line 12 is given back when the work ends, not a second after it began:
//   that limits how many run at once.
// hears: (?=[\s\S]*\bline (?:10|12)\b)(?=[\s\S]*(?:at once|at (?:the same|a) time|(?:given|gives?|gave|handed|comes?) (?:it )?back|releas|when[^.]* ends|too (?:early|soon)))
import asyncio from "asyncio";

type Work = () => Promise<string>;

export function makeLimiter(count: number, seconds: number) {
  const places = new asyncio.Semaphore(count);
  return async function limited(work: Work) {
    await using _ = await enter(places);
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
