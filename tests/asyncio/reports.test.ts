/** What the runtime writes to stderr, and how it stops programs. Whole texts are pinned: a message is a feature. */
import { expect, test } from "vitest";

import { play } from "./program.ts";

test("an error of a callback goes to the exception handler, which can be replaced", async () => {
  const { out, err } = await play(`
function breaks() {
  throw new ValueError("in a callback");
}
async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_soon(breaks);
  await asyncio.sleep(0);
  loop.set_exception_handler((loop: any, context: any) => print(context.message, repr(context.exception)));
  loop.call_soon(breaks);
  await asyncio.sleep(0);
}
asyncio.run(main());`);
  expect(out).toEqual(["Exception in callback breaks() at main.ts:1 ValueError('in a callback')"]);
  expect(err).toEqual([
    "Exception in callback breaks() at main.ts:1",
    "handle: <Handle breaks() at main.ts:1>",
    "Traceback (most recent call last):",
    '  File "main.ts", line 2, in breaks',
    '    throw new ValueError("in a callback");',
    "ValueError: in a callback",
  ]);
});

test("a warning is given once per line", async () => {
  const { err } = await play(`
async function work() {}
async function main() {
  for (let i = 0; i < 3; i++) work();
  work();
}
asyncio.run(main());`);
  expect(err.filter((line) => line.includes("Warning"))).toEqual([
    "main.ts:3: RuntimeWarning: coroutine 'work' was never awaited",
    "main.ts:4: RuntimeWarning: coroutine 'work' was never awaited",
  ]);
});

test("a group is drawn with its members, as Python draws it", async () => {
  const { err } = await play(`
async function fails(error: any) {
  await asyncio.sleep(0); throw error;
}
async function main() {
  await using tg = new asyncio.TaskGroup();
  tg.create_task(fails(new ValueError("one")));
  tg.create_task(fails(new ExceptionGroup("nested", [new KeyError("two")])));
}
asyncio.run(main());`);
  expect(err).toEqual([
    "  + Exception Group Traceback (most recent call last):",
    '  |   File "main.ts", line 9, in <module>',
    "  |     asyncio.run(main());",
    '  |   File "main.ts", line 5, in main',
    "  |     await using tg = new asyncio.TaskGroup();",
    "  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)",
    "  +-+---------------- 1 ----------------",
    "    | Traceback (most recent call last):",
    '    |   File "main.ts", line 2, in fails',
    "    |     await asyncio.sleep(0); throw error;",
    "    | ValueError: one",
    "    +---------------- 2 ----------------",
    "    | Exception Group Traceback (most recent call last):",
    '    |   File "main.ts", line 2, in fails',
    "    |     await asyncio.sleep(0); throw error;",
    "    | ExceptionGroup: nested (1 sub-exception)",
    "    +-+---------------- 1 ----------------",
    "      | KeyError: 'two'",
    "      +------------------------------------",
  ]);
});

test("debug mode says what holds the loop, and where things were made", async () => {
  const { err } = await play(
    `
async function slow() {
  time.sleep(0.2);
}
async function forgotten() {}
async function main() {
  forgotten();
  await asyncio.create_task(slow(), { name: "slow" });
}
asyncio.run(main());`,
    { debug: true },
  );
  expect(err).toEqual([
    "main.ts:6: RuntimeWarning: coroutine 'forgotten' was never awaited",
    "Coroutine created at (most recent call last)",
    '  File "main.ts", line 9, in <module>',
    "    asyncio.run(main());",
    '  File "main.ts", line 6, in main',
    "    forgotten();",
    "  forgotten();",
    "Executing <Task finished name='slow' coro=<slow() done, defined at main.ts:1> result=None created at main.ts:7> took 0.200 seconds",
  ]);
});

test("a recursion without end is folded in its traceback", async () => {
  const { err, error } = await play(`
async function down(): Promise<void> {
  await down();
}
asyncio.run(down());`);
  expect(err).toEqual([
    "Traceback (most recent call last):",
    '  File "main.ts", line 4, in <module>',
    "    asyncio.run(down());",
    ...Array.from({ length: 3 }, () => ['  File "main.ts", line 2, in down', "    await down();"]).flat(),
    "  [Previous line repeated 983 more times]",
    "RecursionError: maximum recursion depth exceeded",
  ]);
  expect(error?.frames.length).toBe(100);
});

test("a program that sleeps for ever is stopped, and the tasks are named", async () => {
  const { outcome, error } = await play(
    `
async function main() {
  while (true) await asyncio.sleep(3600);
}
asyncio.run(main());`,
    { limits: { virtualSeconds: 86_400 } },
  );
  expect([outcome, error?.type, error?.message]).toEqual([
    "stopped",
    "TimeLimitError",
    "the clock would reach 90000 s, and the limit is 86400 s of virtual time.\n  task 'Task-1' at main.ts:2 (while (true) await asyncio.sleep(3600);) waits for sleep(3600)",
  ]);
});

test("a deadlock points at the coroutine that was forgotten", async () => {
  const { error } = await play(`
async function producer(queue: any) {
  await queue.put(1);
}
async function main() {
  const queue = new asyncio.Queue();
  const forgotten = producer(queue);
  print(await queue.get(), forgotten);
}
asyncio.run(main());`);
  expect(error?.type).toBe("DeadlockError");
  expect(error?.help).toBe(
    "The coroutine 'producer' made at main.ts:6 was never started: await it, or make a task of it with `asyncio.create_task(producer(...))`.",
  );
});

test("a deadlock at the end of a block that has failed begins with the block's error", async () => {
  const { error } = await play(`
async function waits(event) {
  try {
    await event.wait();
  } finally {
    await event.wait();
  }
}
async function work() {
  await using group = new asyncio.TaskGroup();
  group.create_task(waits(new asyncio.Event()));
  await asyncio.sleep(1);
  throw new ValueError("in the body");
}
async function main() {
  await work();
}
asyncio.run(main());`);
  expect([error?.type, error?.help]).toEqual([
    "DeadlockError",
    "Python would hang here. Something must set the event.",
  ]);
  expect(error?.text).toBe(`Traceback (most recent call last):
  File "main.ts", line 17, in <module>
    asyncio.run(main());
  File "main.ts", line 15, in main
    await work();
  File "main.ts", line 12, in work
    throw new ValueError("in the body");
ValueError: in the body

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "main.ts", line 17, in <module>
    asyncio.run(main());
DeadlockError: every task waits, and nothing is left that could wake one:
  task 'Task-1' at main.ts:9 (await using group = new asyncio.TaskGroup();) waits for the end of a TaskGroup: Task-2
  task 'Task-2' at main.ts:5 (await event.wait();) waits for event.wait()
`);
});

test("a deadlock names the client's handler that has ended without closing its connection", async () => {
  const { error } = await play(`
async function handle(reader, writer) {
  writers.push(writer);
}
const writers = [];
async function main() {
  const server = await asyncio.start_server(handle, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888);
  await reader.read();
}
asyncio.run(main());`);
  expect(error?.help).toBe(
    "The other end of the connection must send something, or close it. The client's handler 'handle' has ended without `writer.close()`: the connection is still open.",
  );
});

test("where an async generator stands half way, nothing is said of Python, which may have closed it", async () => {
  const { error } = await play(`
async function* numbers(event) {
  try {
    yield 1;
  } finally {
    event.set();
  }
}
async function main() {
  const event = new asyncio.Event();
  const generator = numbers(event);
  await generator.next();
  await event.wait();
}
asyncio.run(main());`);
  expect(error?.help).toBe("Something must set the event.");
});

test("tasks of a loop that is closed too early are reported", async () => {
  const { out, err } = await play(`
async function waits() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("cleaned up");
  }
}
const loop = asyncio.new_event_loop();
loop.create_task(waits(), { name: "left" });
loop.call_soon(() => loop.stop());
loop.run_forever();
loop.close();
print(loop.is_closed());`);
  expect(out).toEqual(["cleaned up", "True"]);
  expect(err[0]).toBe("Task was destroyed but it is pending!");
  expect(err[1]).toMatch(
    /^task: <Task pending name='left' coro=<waits\(\) done, defined at main.ts:1> wait_for=<Future/,
  );
});

test("an error that is logged where it was caught shows its catcher first, and the functions that it came through", async () => {
  const { err } = await play(`
import logging from "logging";
const show = (error: any) => logging.error("caught", { exc_info: error });
function deep() { throw new KeyError("k"); }
async function fails() { deep(); }
function keeps() { try { deep(); } catch (error) { return error; } }
async function main() {
  const future = asyncio.get_running_loop().create_future();
  asyncio.get_running_loop().call_soon(() => future.set_exception(keeps()));
  for (const awaitable of [fails(), asyncio.to_thread(deep), future]) {
    try {
      await awaitable;
    } catch (error) {
      show(error);
    }
  }
  show(keeps());
}
asyncio.run(main());`);
  const frames = err.filter((line) => line.startsWith("  File")).map((line) => line.replace(/.*, in /, ""));
  expect(frames).toEqual([
    ...["main", "fails", "deep"],
    ...["main", "deep"],
    ...["main", "keeps", "deep"],
    ...["keeps", "deep"],
  ]);
});

test("a context manager that lets the block's error go on is not in its traceback; a queue's errors have their module", async () => {
  const { err } = await play(`
import logging from "logging"; import { asynccontextmanager } from "contextlib";
const manager = asynccontextmanager(async function* () { yield 1; });
async function fails() { throw new asyncio.QueueEmpty(); }
async function main() {
  try {
    await using _ = await enter(manager());
    await fails();
  } catch (error) {
    logging.error("caught", { exc_info: error });
  }
}
asyncio.run(main());`);
  expect(err.filter((line) => !line.startsWith("    "))).toEqual([
    "ERROR:root:caught",
    "Traceback (most recent call last):",
    '  File "main.ts", line 7, in main',
    '  File "main.ts", line 3, in fails',
    "asyncio.queues.QueueEmpty",
  ]);
});

test("an error that leaves a block with exits is shown at its own line, not at the block's", async () => {
  const { err } = await play(`
async function fails() { throw new ValueError("x"); }
async function main() {
  await using outer = asyncio.timeout(1);
  {
    await using inner = asyncio.timeout(1);
    await asyncio.sleep(0);
    if (inner) await fails();
  }
}
async function raises() {
  await using _ = asyncio.timeout(1);
  await asyncio.sleep(0);
  throw new ValueError("y");
}
async function awaits() {
  await using _ = asyncio.timeout(1);
  await raises();
}
try { asyncio.run(main()); } catch {}
const loop = asyncio.new_event_loop();
loop.create_task(main()); loop.create_task(awaits());
loop.run_until_complete(asyncio.sleep(1)); loop.close();`);
  expect(err.filter((line) => line.startsWith("  File"))).toEqual([
    '  File "main.ts", line 7, in main',
    '  File "main.ts", line 1, in fails',
    '  File "main.ts", line 17, in awaits',
    '  File "main.ts", line 13, in raises',
  ]);
});
