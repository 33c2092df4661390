import asyncio from "asyncio";

async function attempt(what: string, make: () => any) {
  try {
    print(what, repr(await make()));
  } catch (error) {
    print(what, repr(error));
  }
}

async function later(delay: any, loop: any) {
  const future = loop.create_future();
  loop.call_later(delay, future.set_result, "called");
  return await future;
}

async function limited(delay: any) {
  await using _ = asyncio.timeout(delay);
  await asyncio.sleep(3);
}

async function main() {
  const loop = asyncio.get_running_loop();
  await attempt("sleep, text", () => asyncio.sleep("1" as any));
  await attempt("sleep, none", () => asyncio.sleep(null as any));
  await attempt("sleep, nan", () => asyncio.sleep(NaN));
  await attempt("sleep, negative", () => asyncio.sleep(-1));
  await attempt("sleep, by name", () => asyncio.sleep(0, { result: 5 }));
  await attempt("wait_for, by name", () => asyncio.wait_for(asyncio.sleep(5), { timeout: 1 }));
  await attempt("wait_for, text", () => asyncio.wait_for(loop.create_future(), "1" as any));
  await attempt("call_later, text", () => later("1", loop));
  await attempt("call_later, none", () => later(null, loop));
  await attempt("call_later", () => later(1, loop));
  await attempt("timeout, text", () => limited("1"));
  await attempt("timeout", () => limited(1));
  await attempt("gather", () => asyncio.gather(5 as any));
  await attempt("gather, a list", () => asyncio.gather([] as any));
  await attempt("gather, a set", () => asyncio.gather(new Set() as any));
}

asyncio.run(main());
