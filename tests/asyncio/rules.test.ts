/** The rules of the execution model, src/asyncio/README.md: one test for each, under its number. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { describe, expect, test } from "vitest";

import * as asyncio from "../../src/asyncio/asyncio.ts";
import { coroutine, type Coroutine } from "../../src/asyncio/coroutines/coroutine.ts";
import { startInterpreter } from "../../src/asyncio/interpreter.ts";
import { printedByModel } from "./model.ts";
import { play, printed } from "./program.ts";

const rules: number[] = [];

/** The rules that the small model keeps, too; the same programs run on it. */
const OF_THE_MODEL = new Set([1, 2, 3, 5, 7, 8, 9, 10, 13, 14, 15, 19, 20, 21, 22, 23]);

/** A rule's test: the program prints these lines, and nothing else. */
function rule(number: number, title: string, program: string, lines: string[]): void {
  rules.push(number);
  test(`rule ${number}: ${title}`, async () => {
    expect(await printed(program)).toEqual(lines);
  });
  if (!OF_THE_MODEL.has(number)) return;
  test(`rule ${number}, the model: ${title}`, async () => {
    expect(await printedByModel(program)).toEqual(lines);
  });
}

/** Two tasks that print a letter and a number each turn. */
const TICKER = `
async function ticker(name: string, turns: number) {
  for (let i = 1; i <= turns; i++) {
    print(name, i);
    await asyncio.sleep(0);
  }
}`;

describe("coroutines", () => {
  rule(
    1,
    "calling an async function runs nothing",
    `
async function work() {
  print("working");
}
async function main() {
  const coroutine = work();
  print("nothing yet");
  await coroutine;
}
asyncio.run(main());`,
    ["nothing yet", "working"],
  );

  rule(
    2,
    "awaiting a coroutine that never waits lets no other task run",
    `${TICKER}
async function atOnce() {
  return "result";
}
async function main() {
  const other = asyncio.create_task(ticker("other", 1));
  for (let i = 0; i < 3; i++) print(await atOnce());
  await other;
}
asyncio.run(main());`,
    ["result", "result", "result", "other 1"],
  );

  rule(
    3,
    "a coroutine is good for one use",
    `
async function work() {}
async function main() {
  const coroutine = work();
  await coroutine;
  try {
    await coroutine;
  } catch (error) {
    print(repr(error));
  }
}
asyncio.run(main());`,
    ["RuntimeError('cannot reuse already awaited coroutine')"],
  );

  rules.push(4);
  test("rule 4: a coroutine that is never started is reported where it was dropped, else when its loop closes", async () => {
    const { out, err } = await play(`
async function dropped() {}
async function kept() {}
async function main() {
  dropped();
  const later = kept();
  print("main ends", later instanceof Object);
}
asyncio.run(main());
print("after");`);
    expect(out).toEqual(["main ends True", "after"]);
    expect(err).toEqual([
      "main.ts:4: RuntimeWarning: coroutine 'dropped' was never awaited",
      "  dropped();",
      "main.ts:5: RuntimeWarning: coroutine 'kept' was never awaited",
      "  const later = kept();",
    ]);
  });

  rule(
    5,
    "only awaitables can be awaited",
    `
async function work() {}
async function main() {
  for (const value of [1, 1.5, "text", null, [1], work, Promise.resolve(1)] as any[]) {
    try {
      await value;
    } catch (error) {
      print(repr(error));
    }
  }
}
asyncio.run(main());`,
    [
      `TypeError("'int' object can't be awaited")`,
      `TypeError("'float' object can't be awaited")`,
      `TypeError("'str' object can't be awaited")`,
      `TypeError("'NoneType' object can't be awaited")`,
      `TypeError("'list' object can't be awaited")`,
      `TypeError("'function' object can't be awaited")`,
      `TypeError("'Promise' object can't be awaited")`,
    ],
  );

  rule(
    6,
    "coroutines may await each other 985 deep",
    `
let depth = 0;
async function down(): Promise<void> {
  depth += 1;
  await down();
}
async function main() {
  try {
    await down();
  } catch (error) {
    print(repr(error), depth);
  }
}
asyncio.run(main());`,
    ["RecursionError('maximum recursion depth exceeded') 985"],
  );
});

describe("the loop", () => {
  rule(
    7,
    "a turn runs what was ready when it began",
    `
async function main() {
  const loop = asyncio.get_running_loop();
  const again = (n: number) => {
    print("callback", n);
    if (n < 3) loop.call_soon(again, n + 1);
  };
  loop.call_soon(again, 1);
  for (let turn = 1; turn <= 3; turn++) {
    await asyncio.sleep(0);
    print("main", turn);
  }
}
asyncio.run(main());`,
    ["callback 1", "main 1", "callback 2", "main 2", "callback 3", "main 3"],
  );

  rule(
    8,
    "the callbacks of a future run in the order in which they were added, tasks among them",
    `
async function waits(future: any) {
  print("task", await future);
}
async function main() {
  const future = asyncio.get_running_loop().create_future();
  future.add_done_callback(() => print("first"));
  const task = asyncio.create_task(waits(future));
  await asyncio.sleep(0);
  future.add_done_callback(() => print("second"));
  future.set_result("done");
  print("set");
  await task;
}
asyncio.run(main());`,
    ["set", "first", "task done", "second"],
  );

  rule(
    9,
    "time moves only when nothing is ready",
    `${TICKER}
async function main() {
  const loop = asyncio.get_running_loop();
  const other = asyncio.create_task(ticker("other", 3));
  await asyncio.sleep(2.5);
  print(loop.time());
  time.sleep(1);
  print(loop.time());
  await other;
}
asyncio.run(main());`,
    ["other 1", "other 2", "other 3", "2.5", "3.5"],
  );

  rule(
    10,
    "timers run by deadline, and equal ones in the order they were set, after what is ready already",
    `
async function main() {
  const loop = asyncio.get_running_loop();
  for (const [delay, name] of [[2, "c"], [1, "a"], [1, "b"], [0, "at once"]] as const) {
    loop.call_later(delay, print, name);
  }
  loop.call_soon(print, "ready");
  await asyncio.sleep(3);
}
asyncio.run(main());`,
    ["ready", "at once", "a", "b", "c"],
  );

  rule(
    11,
    "busy waiting takes time from the 10,001st turn on",
    `
async function main() {
  const loop = asyncio.get_running_loop();
  let done = false;
  loop.call_later(1, () => (done = true));
  let turns = 0;
  while (!done) {
    turns += 1;
    await asyncio.sleep(0);
  }
  print(turns, loop.time().toFixed(4));
}
asyncio.run(main());`,
    ["20001 1.0000"],
  );

  rules.push(12);
  test("rule 12: a deadlock is reported at once, with each task that waits and what it waits for", async () => {
    const { outcome, error } = await play(`
async function waits(lock: any) {
  await lock.acquire();
}
async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  await asyncio.create_task(waits(lock), { name: "second" });
}
asyncio.run(main());`);
    expect(outcome).toBe("stopped");
    expect(error?.message).toBe(
      [
        "every task waits, and nothing is left that could wake one:",
        "  task 'Task-1' at main.ts:7 (await asyncio.create_task(waits(lock), { name: \"second\" });) waits for task 'second'",
        "  task 'second' at main.ts:2 (await lock.acquire();) waits for lock.acquire()",
      ].join("\n"),
    );
  });
});

describe("tasks and futures", () => {
  rule(
    13,
    "a task takes its first step in the next turn",
    `${TICKER}
async function main() {
  const task = asyncio.create_task(ticker("task", 1));
  print("made");
  await asyncio.sleep(0);
  print("a turn later");
  await task;
}
asyncio.run(main());`,
    ["made", "task 1", "a turn later"],
  );

  rule(
    14,
    "a done future gives its result at once",
    `${TICKER}
async function main() {
  const future = asyncio.get_running_loop().create_future();
  future.set_result(42);
  const other = asyncio.create_task(ticker("other", 1));
  print(await future, await future);
  await other;
}
asyncio.run(main());`,
    ["42 42", "other 1"],
  );

  rule(
    15,
    "a waiting task goes on in the turn after the future was done",
    `${TICKER}
async function sets(future: any) {
  future.set_result("result");
  print("set");
}
async function main() {
  const future = asyncio.get_running_loop().create_future();
  asyncio.create_task(sets(future));
  const other = asyncio.create_task(ticker("other", 2));
  print(await future);
  await other;
}
asyncio.run(main());`,
    ["set", "other 1", "result", "other 2"],
  );

  rule(
    16,
    "Task-N counts tasks without a name, over the whole program",
    `
async function name() {
  return asyncio.current_task()!.get_name();
}
async function main() {
  const tasks = [asyncio.create_task(name()), asyncio.create_task(name(), { name: "own" }), asyncio.create_task(name())];
  print(await name(), await asyncio.gather(...tasks));
}
asyncio.run(main());
asyncio.run(main());`,
    ["Task-1 ['Task-2', 'own', 'Task-3']", "Task-6 ['Task-7', 'own', 'Task-8']"],
  );

  rules.push(17);
  test("rule 17: an error is raised where the task is awaited, each time; else it is reported when the loop closes", async () => {
    const { out, err } = await play(`
async function fails(why: string) {
  throw new ValueError(why);
}
async function main() {
  const task = asyncio.create_task(fails("seen"));
  for (let i = 0; i < 2; i++) {
    try {
      await task;
    } catch (error) {
      print(repr(error));
    }
  }
  const other = asyncio.create_task(fails("never seen"), { name: "other" });
  await asyncio.sleep(1);
  print(other.done());
}
asyncio.run(main());`);
    expect(out).toEqual(["ValueError('seen')", "ValueError('seen')", "True"]);
    expect(err).toEqual([
      "Task exception was never retrieved",
      "future: <Task finished name='other' coro=<fails() done, defined at main.ts:1> exception=ValueError('never seen')>",
      "Traceback (most recent call last):",
      '  File "main.ts", line 2, in fails',
      "    throw new ValueError(why);",
      "ValueError: never seen",
    ]);
  });

  rules.push(18);
  test("rule 18: each task has a copy of its maker's context", async () => {
    const { out } = await play(`
import { ContextVar } from "contextvars";
const user = new ContextVar("user", { default: "nobody" });
async function work(name: string) {
  print(name, "sees", user.get());
  user.set(name);
  await asyncio.sleep(0);
  print(name, "sees", user.get());
}
async function main() {
  user.set("main");
  await asyncio.gather(work("a"), work("b"));
  print("main sees", user.get());
  await work("inside");
  print("main sees", user.get());
}
asyncio.run(main());
print(user.get());`);
    expect(out).toEqual([
      "a sees main",
      "b sees main",
      "a sees a",
      "b sees b",
      "main sees main",
      "inside sees main",
      "inside sees inside",
      "main sees inside",
      "nobody",
    ]);
  });
});

describe("cancelling", () => {
  rule(
    19,
    "a cancel goes down into what the task awaits",
    `
async function inner() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("inner cleans up");
  }
}
async function outer() {
  try {
    await inner();
  } catch (error) {
    print("outer gets", repr(error));
    throw error;
  }
}
async function main() {
  const task = asyncio.create_task(outer());
  await asyncio.sleep(1);
  print(task.cancel("stop"), task.cancelled());
  try {
    await task;
  } catch (error) {
    print("main gets", repr(error), task.cancelled());
  }
}
asyncio.run(main());`,
    [
      "True False",
      "inner cleans up",
      "outer gets CancelledError('stop')",
      "main gets CancelledError('stop') True",
    ],
  );

  rule(
    20,
    "a task cancelled before its first step never enters its body",
    `
async function work() {
  print("never");
}
async function main() {
  const task = asyncio.create_task(work());
  task.cancel();
  await asyncio.sleep(0);
  print(task.cancelled());
}
asyncio.run(main());`,
    ["True"],
  );

  rule(
    21,
    "a task may catch CancelledError and go on; requests are counted",
    `
async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    const task = asyncio.current_task()!;
    print(repr(error), task.cancelling(), task.uncancel(), task.cancelling());
  }
  await asyncio.sleep(1);
  return "finished";
}
async function main() {
  const task = asyncio.create_task(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  print(await task, task.cancelled());
}
asyncio.run(main());`,
    ["CancelledError() 1 0 0", "finished False"],
  );

  rule(
    22,
    "a cancel wins over a result that has just arrived",
    `
async function waits(future: any) {
  try {
    return await future;
  } catch (error) {
    print("lost the result:", repr(error));
    throw error;
  }
}
async function main() {
  const future = asyncio.get_running_loop().create_future();
  const task = asyncio.create_task(waits(future));
  await asyncio.sleep(0);
  future.set_result("result");
  task.cancel();
  await asyncio.sleep(0);
  print(task.cancelled());
}
asyncio.run(main());`,
    ["lost the result: CancelledError()", "True"],
  );
});

describe("running", () => {
  rule(
    23,
    "run finishes main's last turn, then cancels what is left and waits for it",
    `
async function leftover() {
  print("first step");
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(1);
    print("cleaned up at", asyncio.get_running_loop().time());
  }
}
async function main() {
  await asyncio.sleep(0);
  asyncio.create_task(leftover());
  return "main's result";
}
print(asyncio.run(main()));`,
    ["first step", "cleaned up at 1", "main's result"],
  );

  rule(
    24,
    "an async generator left by break is closed by a task; one that is still held, when the loop shuts down",
    `
async function* numbers(name: string) {
  try {
    yield 1;
    yield 2;
  } finally {
    print(name, "closed");
  }
}
async function main() {
  for await (const n of numbers("temporary")) {
    print("temporary", n);
    break;
  }
  print("left");
  await asyncio.sleep(1);
  const held = numbers("held");
  for await (const n of held) {
    print("held", n);
    break;
  }
  await asyncio.sleep(1);
  print("main ends");
}
asyncio.run(main());`,
    ["temporary 1", "left", "temporary closed", "held 1", "main ends", "held closed"],
  );

  rule(
    25,
    "a context manager's exit is told the error and may swallow it",
    `
class Guard {
  constructor(private swallows: boolean) {}
  async __aenter__() {
    print("enter");
    return "value";
  }
  async __aexit__(type: any, error: any) {
    print("exit", type?.name, repr(error));
    return this.swallows;
  }
}
async function main() {
  {
    await using value = await enter(new Guard(true)) as any;
    print(value);
    throw new ValueError("swallowed");
  }
}
async function strict() {
  await using _ = await enter(new Guard(false)) as any;
  throw new ValueError("goes on");
}
asyncio.run(main());
try {
  asyncio.run(strict());
} catch (error) {
  print(repr(error));
}`,
    [
      "enter",
      "value",
      "exit ValueError ValueError('swallowed')",
      "enter",
      "exit ValueError ValueError('goes on')",
      "ValueError('goes on')",
    ],
  );

  rules.push(26);
  test("rule 26: a limit ends the program, whatever it tries to catch", async () => {
    const { out, outcome, error } = await play(
      `
async function main() {
  while (true) {
    try {
      while (true) await asyncio.sleep(0);
    } catch {
      print("caught");
    }
  }
}
try {
  asyncio.run(main());
} catch {
  print("caught outside");
}
print("after");`,
      { limits: { steps: 1000 } },
    );
    expect({ out, outcome, type: error?.type, message: error?.message }).toEqual({
      out: [],
      outcome: "stopped",
      type: "StepLimitError",
      message:
        "the program took more than 1000 steps and is still going.\n  task 'Task-1' at main.ts:4 (while (true) await asyncio.sleep(0);) is ready",
    });
  });
});

describe("traces and reports", () => {
  rules.push(27);
  test("rule 27: every event is reported with its time, turn, task and site", async () => {
    const { trace } = await play(`
async function work() {
  await asyncio.sleep(1);
  print("done");
}
async function main() {
  await asyncio.create_task(work(), { name: "worker" });
}
asyncio.run(main());`);
    const told = trace
      .filter(({ task }) => task === 2)
      .map(({ kind, time, task }) => `${time} ${task} ${kind}`);
    expect(told).toEqual([
      "0 2 step-started",
      "0 2 timer-set",
      "0 2 task-waiting",
      "1 2 step-started",
      "1 2 printed",
      "1 2 call-ended",
      "1 2 task-ready",
      "1 2 task-ended",
    ]);
    expect(trace.every(({ at, tick }) => at >= 0 && tick >= 0)).toBe(true);
  });

  rules.push(28);
  test("rule 28: a traceback shows the learner's frames only, coroutines that await each other included", async () => {
    const { err, error } = await play(`
function plain() {
  throw new KeyError("missing");
}
async function inner() {
  await asyncio.sleep(1);
  plain();
}
async function middle() {
  await inner();
}
async function main() {
  await asyncio.create_task(middle());
}
asyncio.run(main());`);
    expect(err).toEqual([
      "Traceback (most recent call last):",
      '  File "main.ts", line 14, in <module>',
      "    asyncio.run(main());",
      '  File "main.ts", line 12, in main',
      "    await asyncio.create_task(middle());",
      '  File "main.ts", line 9, in middle',
      "    await inner();",
      '  File "main.ts", line 6, in inner',
      "    plain();",
      '  File "main.ts", line 2, in plain',
      '    throw new KeyError("missing");',
      "KeyError: 'missing'",
    ]);
    expect(error?.frames.map(({ name, line }) => `${name} ${line}`)).toEqual([
      "<module> 14",
      "main 12",
      "middle 9",
      "inner 6",
      "plain 2",
    ]);
  });
});

describe("threads", () => {
  rule(
    29,
    "a function in a thread runs at once on a clock of its own, and its result comes in time",
    `
const log: string[] = [];
function work() {
  log.push("begins at " + String(time.monotonic()));
  time.sleep(2);
  log.push("ends at " + String(time.monotonic()));
  return "result";
}
async function main() {
  const task = asyncio.create_task(asyncio.to_thread(work));
  print(log);
  await asyncio.sleep(1);
  print(log, asyncio.get_running_loop().time());
  print(await task, asyncio.get_running_loop().time());
}
asyncio.run(main());`,
    ["[]", "['begins at 0', 'ends at 2'] 1", "result 2"],
  );

  rules.push(30);
  test("rule 30: of a loop, other threads may call call_soon_threadsafe and nothing else", async () => {
    const program = `
async function main() {
  const loop = asyncio.get_running_loop();
  function elsewhere() {
    try {
      loop.call_soon(() => print("called in between at", loop.time()));
    } catch (error) {
      print(error);
    }
    loop.call_soon_threadsafe(() => print("called safely at", loop.time()));
    time.sleep(1);
  }
  await asyncio.to_thread(elsewhere);
  print("done at", loop.time());
}
asyncio.run(main());`;
    expect(await printed(program)).toEqual(["called in between at 0", "called safely at 0", "done at 1"]);
    const refusal = "Non-thread-safe operation invoked on an event loop other than the current one";
    expect(await printed(program, { debug: true })).toEqual([refusal, "called safely at 0", "done at 1"]);
  });
});

describe("debug mode", () => {
  rules.push(31);
  test("rule 31: in debug mode, slow callbacks are logged, and reports say where things were made", async () => {
    const program = `
function slow(seconds: number) {
  time.sleep(seconds);
}
async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_soon(slow, 0.05);
  loop.call_soon(slow, 0.25);
  await asyncio.sleep(1);
  print(loop.create_future());
}
asyncio.run(main());`;
    const debugged = await play(program, { debug: true });
    expect(debugged.err).toEqual([
      "Executing <Handle slow(0.25) at main.ts:1 created at main.ts:7> took 0.250 seconds",
    ]);
    expect(debugged.out).toEqual(["<Future pending created at main.ts:9>"]);
    const plain = await play(program);
    expect([plain.err, plain.out]).toEqual([[], ["<Future pending>"]]);
  });
});

describe("what is left out", () => {
  rules.push(32);
  test("rule 32: a name that is left out says why, imported or used", async () => {
    const used = await play("asyncio.Protocol;");
    const reason =
      "asyncio.Protocol is left out here: transports and protocols are not here yet: use streams, `asyncio.open_connection()` and `asyncio.start_server()`";
    expect([used.error?.type, used.error?.message]).toEqual(["AttributeError", reason]);
    await expect(play(`import { Protocol } from "asyncio";\nnew Protocol();`)).rejects.toThrow(reason);
  });
});

const readme = readFileSync(new URL("../../src/asyncio/README.md", import.meta.url), "utf8");

test("the README's library coroutine does what it says", () => {
  const [, block = ""] = /```ts\n([^]*?)```/.exec(readme) ?? [];
  const code = stripTypeScriptTypes(block).replace("export const wait_two =", "return");
  type WaitTwo = (a: Coroutine, b: Coroutine) => Coroutine<unknown[]>;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's text is what is tested
  const define = new Function("coroutine", code) as (make: typeof coroutine) => WaitTwo;
  startInterpreter({ write: () => undefined });
  const wait_two = define(coroutine);
  expect(asyncio.run(wait_two(asyncio.sleep(1, "first"), asyncio.sleep(2, "second")))).toEqual([
    "first",
    "second",
  ]);
});

test("every rule of the README has a test, and every test a rule", () => {
  const numbers = [...readme.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
  expect(rules).toEqual(numbers);
});
