/** Async generators: one step at a time, closed by whoever holds them last. Answers CPython's test_asyncgen. */
import { expect, test } from "vitest";

import { play, printed } from "./program.ts";

test("next, throw and return are asend, athrow and aclose", async () => {
  expect(
    await printed(`
async function* echo() {
  let got: unknown = "start";
  while (true) {
    try {
      got = yield got;
    } catch (error) {
      got = repr(error);
    } finally {
      print("round");
    }
  }
}
async function main() {
  const gen = echo() as any;
  print(await gen.next());
  print(await gen.next("a"));
  print(await gen.throw(new ValueError("b")));
  print(await gen.return());
  print(await gen.next());
  const python = echo() as any;
  print(await python.asend(null), await python.asend("x"), await python.aclose());
  try {
    await python.asend(null);
  } catch (error) {
    print(repr(error));
  }
}
asyncio.run(main());`),
  ).toEqual([
    "{'value': 'start', 'done': False}",
    "round",
    "{'value': 'a', 'done': False}",
    "round",
    `{'value': "ValueError('b')", 'done': False}`,
    "round",
    "{'value': None, 'done': True}",
    "{'value': None, 'done': True}",
    "round",
    "round",
    "start x None",
    "StopAsyncIteration()",
  ]);
});

test("awaits inside work, and delegating with yield* hands everything through", async () => {
  expect(
    await printed(`
async function* inner() {
  try {
    await asyncio.sleep(1);
    const got = yield "one";
    print("inner got", got);
    await asyncio.sleep(1);
    yield "two";
    return "inner's result";
  } finally {
    await asyncio.sleep(1);
    print("inner cleans up at", asyncio.get_running_loop().time());
  }
}
async function* outer() {
  print("result:", yield* inner());
  yield* ["three", "four"];
}
async function main() {
  const gen = outer() as any;
  print((await gen.next()).value);
  print((await gen.next("sent")).value);
  for await (const item of gen) print(item);
  const left = outer() as any;
  await left.next();
  print(await left.return("early"));
}
asyncio.run(main());`),
  ).toEqual([
    "one",
    "inner got sent",
    "two",
    "inner cleans up at 3",
    "result: inner's result",
    "three",
    "four",
    "inner cleans up at 5",
    "{'value': 'early', 'done': True}",
  ]);
});

test("two steps at once are refused", async () => {
  expect(
    await printed(`
async function* slow() {
  await asyncio.sleep(1);
  yield 1;
}
async function step(what: any) {
  try {
    print(await what);
  } catch (error) {
    print(repr(error));
  }
}
async function main() {
  const gen = slow() as any;
  await asyncio.gather(step(gen.next()), step(gen.next()), step(gen.aclose()), step(gen.athrow(new ValueError())));
}
asyncio.run(main());`),
  ).toEqual([
    "RuntimeError('anext(): asynchronous generator is already running')",
    "RuntimeError('aclose(): asynchronous generator is already running')",
    "RuntimeError('athrow(): asynchronous generator is already running')",
    "{'value': 1, 'done': False}",
  ]);
});

test("a generator that yields while it is closed is told off", async () => {
  expect(
    await printed(`
async function* stubborn() {
  try {
    yield 1;
  } finally {
    yield 2;
  }
}
async function main() {
  const gen = stubborn() as any;
  await gen.next();
  try {
    await gen.aclose();
  } catch (error) {
    print(repr(error));
  }
}
asyncio.run(main());`),
  ).toEqual(["RuntimeError('async generator ignored GeneratorExit')"]);
});

test("an error in a generator that the loop closes goes to the exception handler", async () => {
  const { out, err } = await play(`
async function* breaks() {
  try {
    yield 1;
  } finally {
    throw new ValueError("while closing");
  }
}
async function main() {
  const gen = breaks();
  for await (const n of gen) {
    print(n);
    break;
  }
}
asyncio.run(main());`);
  expect(out).toEqual(["1"]);
  expect(err).toEqual([
    "an error occurred during closing of asynchronous generator <async_generator object breaks>",
    "asyncgen: <async_generator object breaks>",
    "Traceback (most recent call last):",
    '  File "main.ts", line 5, in breaks',
    '    throw new ValueError("while closing");',
    "ValueError: while closing",
  ]);
});

test("a step that nobody awaits is reported", async () => {
  const { err } = await play(`
async function* numbers() {
  yield 1;
}
async function main() {
  numbers().next();
}
asyncio.run(main());`);
  expect(err).toEqual([
    "main.ts:5: RuntimeWarning: coroutine method 'asend' of 'numbers' was never awaited",
    "  numbers().next();",
  ]);
});
