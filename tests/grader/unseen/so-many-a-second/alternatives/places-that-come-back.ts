import asyncio from "asyncio";

type Work = () => Promise<string>;

export function makeLimiter(count: number, seconds: number) {
  const places = new asyncio.Semaphore(count);
  return async function limited(work: Work) {
    await places.acquire();
    asyncio.get_running_loop().call_later(seconds, () => places.release());
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
