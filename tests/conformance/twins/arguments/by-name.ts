import asyncio from "asyncio";

async function attempt(what: string, make: () => any) {
  try {
    print(what, await make());
  } catch (error) {
    print(what, repr(error));
  }
}

async function limited(timeout: any) {
  await using _ = timeout;
  await asyncio.sleep(3);
}

async function moved() {
  await using limit = asyncio.timeout(5) as any;
  limit.reschedule({ when: asyncio.get_running_loop().time() + 1 });
  await asyncio.sleep(3);
}

async function five() {
  return 5;
}

async function main() {
  const any = asyncio as any;
  const loop = asyncio.get_running_loop() as any;
  const queue = new asyncio.Queue() as any;
  await attempt("sleep", () => any.sleep({ delay: 0, result: "slept" }));
  await attempt("sleep, half", () => any.sleep({ result: "slept" }));
  await attempt("sleep, twice", () => any.sleep(0, { delay: 1 }));
  await attempt("timeout", () => limited(any.timeout({ delay: 1 })));
  await attempt("timeout, misspelled", () => limited(any.timeout({ dely: 1 })));
  await attempt("timeout_at", () => limited(any.timeout_at({ when: loop.time() + 1 })));
  await attempt("reschedule", () => moved());
  await attempt("wait_for", () => any.wait_for({ fut: five(), timeout: 1 }));
  await attempt("wait_for, twice", () => any.wait_for(loop.create_future(), 1, { timeout: 2 }));
  await attempt("shield", () => any.shield({ arg: five() }));
  await attempt("gather", () => any.gather(five(), { return_exceptions: true }));
  await attempt("create_task", () => any.create_task({ coro: five(), name: "five" }));
  await attempt(
    "wait",
    async () => (await any.wait({ fs: [asyncio.create_task(five())], timeout: 1 }))[0].size,
  );
  await attempt("value", async () => queue.put_nowait({ item: 1 }) ?? (await queue.get())["item"]);
}

asyncio.run(main());
