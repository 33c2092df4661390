import asyncio from "asyncio";
import { ContextVar, copy_context } from "contextvars";
import { equal, ok, test } from "../unittest";

test("BaseTaskTests.test_context_1", async () => {
  const cvar = new ContextVar("cvar", { default: "nope" });
  const sub = async () => {
    await asyncio.sleep(0.01);
    equal(cvar.get(), "nope");
    cvar.set("something else");
  };
  const main = async () => {
    equal(cvar.get(), "nope");
    const task = asyncio.create_task(sub());
    cvar.set("yes");
    equal(cvar.get(), "yes");
    await task;
    equal(cvar.get(), "yes");
  };
  await asyncio.create_task(main());
});
test("BaseTaskTests.test_context_2", () => {
  const cvar = new ContextVar("cvar", { default: "nope" });
  const main = async () => {
    const loop = asyncio.get_running_loop();
    equal(cvar.get(), "nope");
    for (const j of [0, 1]) {
      const fut = loop.create_future();
      fut.add_done_callback(() => cvar.set("something else"));
      cvar.set(`yes${j}`);
      loop.call_soon(() => fut.set_result(null));
      await fut;
      equal(cvar.get(), `yes${j}`);
      for (const i of [0, 1, 2]) {
        cvar.set(`yes${i}-${j}`);
        await asyncio.sleep(0.001);
        equal(cvar.get(), `yes${i}-${j}`);
      }
    }
  };
  asyncio.run(main());
  equal(cvar.get(), "nope");
});
test("BaseTaskTests.test_context_3", () => {
  const cvar = new ContextVar("cvar", { default: -1 });
  const sub = async (num) => {
    for (let i = 0; i < 10; i += 1) {
      cvar.set(num + i);
      await asyncio.sleep(0.001 + ((num * 7 + i * 13) % 50) / 1000);
      equal(cvar.get(), num + i);
    }
  };
  const main = async () => {
    await asyncio.gather(...Array.from({ length: 100 }, (_, i) => asyncio.create_task(sub(i % 11))));
  };
  asyncio.run(main());
  equal(cvar.get(), -1);
});

/** Two tasks, one after the other, in one context, made by `make`. */
const shareContext = (make) => async () => {
  const cvar = new ContextVar("cvar");
  const setTo = async (value) => {
    await asyncio.sleep(0);
    cvar.set(value);
  };
  const context = copy_context();
  const seen = [context.get(cvar)];
  for (const value of [1, 2]) {
    await make(setTo(value), context);
    seen.push(context.get(cvar));
  }
  equal(seen, [null, 1, 2]);
};
test(
  "BaseTaskTests.test_context_4",
  shareContext((coro, context) => new asyncio.Task(coro, { context })),
);
test(
  "BaseTaskTests.test_context_5",
  shareContext((coro, context) => asyncio.create_task(coro, { context })),
);
test(
  "BaseTaskTests.test_context_6",
  shareContext((coro, context) => asyncio.get_running_loop().create_task(coro, { context })),
);
test("BaseTaskTests.test_get_context", () => {
  const loop = asyncio.new_event_loop();
  const context = copy_context();
  const task = loop.create_task(asyncio.sleep(0), { context });
  loop.run_until_complete(task);
  ok(task.get_context() === context);
  loop.close();
});
