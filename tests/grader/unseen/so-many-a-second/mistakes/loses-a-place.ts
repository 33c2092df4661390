// Believes that the lines after an await run whatever happens there.
// tutor: When the work on line 15 fails, the place that was taken is never given back: release belongs into
//   a `finally`.
// hears: (?=[\s\S]*\bline (?:13|15|16)\b)(?=[\s\S]*(?:releas|(?:given|gives?|gave|handed) (?:it )?back|finally))
import asyncio from "asyncio";

type Work = () => Promise<string>;

export function makeLimiter(count: number, seconds: number) {
  const places = new asyncio.Semaphore(count);
  return async function limited(work: Work) {
    const loop = asyncio.get_running_loop();
    await places.acquire();
    const begun = loop.time();
    const result = await work();
    loop.call_at(begun + seconds, () => places.release());
    return result;
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
