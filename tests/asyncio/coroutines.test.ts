/** Coroutines by hand: what those who write event loops do with them. Answers CPython's test_coroutines. */
import { expect, test } from "vitest";

import { play, printed } from "./program.ts";

test("send drives a coroutine from one wait to the next, and StopIteration brings the result", async () => {
  expect(
    await printed(`
class Step {
  constructor(public value: unknown) {}
  *__await__(): any {
    return yield this.value;
  }
}
async function work() {
  print("got", await new Step(1) as any);
  print("got", await new Step(2) as any);
  return "result";
}
const coroutine = work() as any;
print(coroutine.send(null));
print(coroutine.send("a"));
try {
  coroutine.send("b");
} catch (error) {
  print(repr(error), error.value);
}
try {
  coroutine.send(null);
} catch (error) {
  print(repr(error));
}`),
  ).toEqual([
    "1",
    "got a",
    "2",
    "got b",
    "StopIteration('result') result",
    "RuntimeError('cannot reuse already awaited coroutine')",
  ]);
});

test("an __await__ of one's own may hand through to a coroutine's or a future's", async () => {
  expect(
    await printed(`
async function work() {
  await asyncio.sleep(1);
  await asyncio.sleep(0);
  return "worked";
}
class Wrapped {
  constructor(private inner: any) {}
  *__await__(): any {
    return ["wrapped", yield* this.inner.__await__()];
  }
}
async function main() {
  print(await new Wrapped(work()) as any, await new Wrapped(asyncio.create_task(work())) as any);
  print(asyncio.get_running_loop().time());
  const task = asyncio.ensure_future(new Wrapped(work()) as any);
  await asyncio.sleep(0);
  task.cancel();
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}
asyncio.run(main());`),
  ).toEqual(["['wrapped', 'worked'] ['wrapped', 'worked']", "2", "CancelledError()"]);
});

test("throw raises at the await, and close runs the finally blocks of every frame", async () => {
  expect(
    await printed(`
class Step {
  *__await__(): any {
    yield "waiting";
  }
}
async function inner() {
  try {
    await new Step();
  } finally {
    print("inner cleans up");
  }
}
async function outer() {
  try {
    await inner();
  } catch (error) {
    print("outer catches", repr(error));
  } finally {
    print("outer cleans up");
  }
}
const thrown = outer() as any;
print(thrown.send(null));
try {
  thrown.throw(new ValueError("from outside"));
} catch (error) {
  print(repr(error));
}
const closed = outer() as any;
closed.send(null);
print(closed.close());
const fresh = outer() as any;
fresh.close();
try {
  fresh.send(null);
} catch (error) {
  print(error);
}`),
  ).toEqual([
    "waiting",
    "inner cleans up",
    "outer catches ValueError('from outside')",
    "outer cleans up",
    "StopIteration(None)",
    "inner cleans up",
    "outer cleans up",
    "None",
    "cannot reuse already awaited coroutine",
  ]);
});

test("a coroutine cannot be awaited while another task awaits it, or by itself", async () => {
  expect(
    await printed(`
async function work() {
  await asyncio.sleep(1);
}
async function waits(coroutine: any) {
  try {
    await coroutine;
  } catch (error) {
    print(repr(error));
  }
}
let self: any;
async function main() {
  const coroutine = work();
  await asyncio.gather(waits(coroutine), waits(coroutine));
  const nap = asyncio.sleep(1);
  await asyncio.gather(waits(nap), waits(nap));
  self = waits(null);
  self.close();
  self = (async function () {
    await waits(self);
  })();
  await self;
}
asyncio.run(main());`),
  ).toEqual([
    "RuntimeError('coroutine is being awaited already')",
    "RuntimeError('coroutine is being awaited already')",
    "ValueError('coroutine already executing')",
  ]);
});

test("a task of a coroutine that has already run fails", async () => {
  expect(
    await printed(`
async function work() {
  return 1;
}
async function main() {
  const coroutine = work();
  await coroutine;
  try {
    await asyncio.create_task(coroutine);
  } catch (error) {
    print(repr(error));
  }
}
asyncio.run(main());`),
  ).toEqual(["RuntimeError('cannot reuse already awaited coroutine')"]);
});

test("iscoroutinefunction knows async functions by how they are lowered", async () => {
  const { out } = await play(`
import { iscoroutinefunction } from "inspect";
async function declared(a: number, { b } = { b: 1 }, ...rest: unknown[]) {}
const arrow = async (x = 1) => x;
const inline = async () => {
  await null;
};
class Thing {
  async method() {
    return this;
  }
  static async make() {}
  plain() {
    return async () => 1;
  }
  async *items() {}
}
function outer() {
  const inner = async () => 1;
  return inner;
}
print([declared, arrow, inline, new Thing().method, Thing.make, asyncio.sleep].map(iscoroutinefunction));
print([outer, new Thing().plain, new Thing().items, print, Thing, 5].map(iscoroutinefunction));`);
  expect(out).toEqual(["[True, True, True, True, True, True]", "[False, False, False, False, False, False]"]);
});

test("what can't be awaited is refused with the likely cause", async () => {
  const helps: (string | undefined)[] = [];
  for (const value of ["work", "Promise.resolve(1)", "[work()]", "(async function* () {})()", "5"]) {
    const { error } = await play(`
async function work() {}
async function main() {
  await (${value} as any);
}
asyncio.run(main());`);
    helps.push(error?.help);
  }
  expect(helps).toEqual([
    "work is an async function: only calling it gives something to wait for. Write `await work()`.",
    "This is JavaScript's own promise: it belongs to the browser's event loop, which asyncio's loop knows nothing about. Use asyncio's functions here, such as `asyncio.sleep()`, and async functions of your own; in place of `Promise.all([...])`, `asyncio.gather(...)`.",
    "To wait for several things at once, spread them into gather: `await asyncio.gather(...list)`.",
    "An async generator is not awaited but iterated: `for await (const item of ...)`.",
    "Only a coroutine, a task or a future can be awaited. Is the function that returned this value an `async` one? A plain function's result is there at once: leave out the `await`. If that function blocks, call it in a thread: `await asyncio.to_thread(f)`.",
  ]);
});
