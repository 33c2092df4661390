/** What is said of the first difference between a prediction and a run: whole messages, over typical programs that really run. */
import { afterAll, describe, expect, it } from "vitest";
import { explainDifference } from "../../../src/grader/difference/explain.ts";
import { Recording } from "../../../src/grader/recording/recording.ts";
import { disposeCompiler, runHere } from "../../sandbox/run-here.ts";

afterAll(disposeCompiler);

/** The sentence after the first wrong line of a prediction; `said` is separated by commas. */
async function told(body: string, said: string): Promise<string> {
  const source = `import asyncio, { enter } from "asyncio";\nimport time from "time";\n${body.trim()}\n`;
  const recording = new Recording({ ...(await runHere(source)), diagnostics: [] }, 0, "main.ts");
  const lines = said.split(", ");
  const difference = lines.findIndex((line, index) => recording.lines[index] !== line);
  const at = difference === -1 ? lines.length : difference;
  return explainDifference(recording, { said: lines, difference: at, sources: { "main.ts": source } })
    .message;
}

const twoTasks = `
async function work(name: string) {
  print(name);
}
async function main() {
  asyncio.create_task(work("a"), { name: "a" });
  asyncio.create_task(work("b"), { name: "b" });
  print("main");
  await asyncio.sleep(1);
}
asyncio.run(main());
print("end");
`;

const sleepers = `
async function nap(name: string, delay: number) {
  print(name + " lies down");
  await asyncio.sleep(delay);
  print(name + " gets up");
}
async function main() {
  await asyncio.gather(nap("a", 2), nap("b", 1), nap("c", 1));
  print("all up");
}
asyncio.run(main());
`;

const locked = `
const lock = new asyncio.Lock();
async function work(name: string, delay: number) {
  await asyncio.sleep(delay);
  await lock.acquire();
  print(name + " in");
  await asyncio.sleep(2);
  print(name + " out");
  lock.release();
}
async function main() {
  const a = asyncio.create_task(work("a", 0), { name: "a" });
  const b = asyncio.create_task(work("b", 1), { name: "b" });
  await asyncio.gather(a, b);
}
asyncio.run(main());
`;

const forgotten = `
async function greet() {
  print("hello");
}
async function main() {
  print("before");
  greet();
  print("after");
}
asyncio.run(main());
`;

const called = `
async function greet() {
  print("hello");
}
async function main() {
  const greeting = greet();
  print("before");
  await greeting;
  print("after");
}
asyncio.run(main());
`;

const blocking = `
async function cook() {
  time.sleep(2);
  print("cooked");
}
async function ring() {
  print("ring");
}
async function main() {
  await asyncio.gather(cook(), ring());
}
asyncio.run(main());
`;

const turns = `
async function count(name: string) {
  print(name + "1");
  await asyncio.sleep(0);
  print(name + "2");
}
async function main() {
  await asyncio.gather(count("a"), count("b"));
}
asyncio.run(main());
`;

const cancelled = `
async function work() {
  try {
    await asyncio.sleep(10);
    print("worked");
  } finally {
    print("cleaned up");
  }
}
async function main() {
  const task = asyncio.create_task(work());
  await asyncio.sleep(1);
  task.cancel();
  print("asked");
  try {
    await task;
  } catch {
    print("stopped");
  }
}
asyncio.run(main());
`;

const failing = `
async function fail() {
  await asyncio.sleep(1);
  throw new ValueError("no");
}
async function slow() {
  await asyncio.sleep(2);
  print("slow is done");
}
async function main() {
  try {
    await asyncio.gather(fail(), slow());
    print("both");
  } catch (error) {
    print("caught");
  }
  await asyncio.sleep(2);
  print("end");
}
asyncio.run(main());
`;

const signalled = `
const ready = new asyncio.Event();
async function guest() {
  await ready.wait();
  print("eats");
}
async function main() {
  const task = asyncio.create_task(guest());
  await asyncio.sleep(1);
  ready.set();
  print("served");
  await task;
}
asyncio.run(main());
`;

const cutOff = `
async function slow() {
  await asyncio.sleep(5);
  print("slow");
}
async function main() {
  asyncio.create_task(slow());
  await asyncio.sleep(1);
  print("main");
}
asyncio.run(main());
`;

const broken = `
async function main() {
  print("one");
  throw new ValueError("no");
  print("two");
}
asyncio.run(main());
`;

const callback = `
async function main() {
  asyncio.get_running_loop().call_soon(print, "called");
  print("main");
  await asyncio.sleep(0);
  print("back");
}
print("start");
asyncio.run(main());
`;

describe("the first difference is explained from the run", () => {
  it.each<[string, string, string, string]>([
    [
      "task order",
      twoTasks,
      "main, b",
      'At 0.00 s task "a" began: `main` had created it on line 7. Task "b", which prints "b" on line 4, was in the ready queue and had not begun: `main` had created it on line 8, after task "a". The ready queue is first come, first served.',
    ],
    [
      "a task that is created does not start",
      twoTasks,
      "a, main",
      'At 0.00 s `main` was running, and had not waited for anything yet. Task "a", which prints "a" on line 4, was in the ready queue and had not begun: `main` had created it on line 7. Creating a task only puts it into the ready queue: none of it runs until `main` has to wait.',
    ],
    [
      "what follows asyncio.run",
      twoTasks,
      "main, a, end",
      'At 0.00 s task "b" began: `main` had created it on line 8. "end" on line 13 comes after `asyncio.run()`, which returns only when `main` has ended, at 1.00 s.',
    ],
    [
      "sleeps that overlap",
      sleepers,
      "a lies down, b lies down, c lies down, a gets up",
      'Task-3 (`nap`) had waited for `sleep(1)` on line 5 since 0.00 s, and resumed at 1.00 s. Task-2 (`nap`), which prints "a gets up" on line 6, was waiting for `sleep(2)` on line 5, until 2.00 s. Waits overlap, and the task whose wait is over first resumes first.',
    ],
    [
      "sleeps that begin before they end",
      sleepers,
      "a lies down, a gets up",
      'At 0.00 s Task-3 (`nap`) began: `main` had created it on line 9. Task-2 (`nap`), which prints "a gets up" on line 6, was waiting for `sleep(2)` on line 5, until 2.00 s. A task that waits lets the others have their turn.',
    ],
    [
      "sleeps that end together",
      sleepers,
      "a lies down, b lies down, c lies down, c gets up",
      'Task-3 (`nap`) had waited for `sleep(1)` on line 5 since 0.00 s, and resumed at 1.00 s. Task-4 (`nap`), which prints "c gets up" on line 6, had waited for `sleep(1)` on line 5 and could have resumed at 1.00 s, but was in the ready queue behind Task-3 (`nap`). Both waits were over at the same time, and Task-3 (`nap`) had begun its own first.',
    ],
    [
      "a gather that waits for all",
      sleepers,
      "a lies down, b lies down, c lies down, b gets up, c gets up, all up",
      'Task-2 (`nap`) had waited for `sleep(2)` on line 5 since 0.00 s, and resumed at 2.00 s. `main`, which prints "all up" on line 10, was waiting for the `gather` of Task-2, Task-3, Task-4 on line 9, until 2.00 s. What awaits a task resumes when that task has ended, not before.',
    ],
    [
      "a lock",
      locked,
      "a in, b in",
      'Task "a" had waited for `sleep(2)` on line 8 since 0.00 s, and resumed at 2.00 s. Task "b", which prints "b in" on line 7, was waiting for `lock.acquire()` on line 6, until 2.00 s, when task "a" gave it back. Only one task at a time holds a lock; the others wait in line.',
    ],
    [
      "a forgotten await",
      forgotten,
      "before, hello",
      'Line 4, which would print "hello", was never reached: `greet()` was called on line 8 and never awaited, so nothing of it ran. To call it only makes a coroutine; `await greet()` runs it.',
    ],
    [
      "a call that starts nothing",
      called,
      "hello, before",
      'Both are printed by `main`, first "before" on line 8, then "hello" on line 4. `greet()` only makes a coroutine; its lines run when it is awaited, not when it is called.',
    ],
    [
      "a call that is awaited",
      called,
      "before, after",
      'Both are printed by `main`, first "hello" on line 4, then "after" on line 10. `main` awaits `greet()`, and resumes only when that has returned.',
    ],
    [
      "time.sleep",
      blocking,
      "ring, cooked",
      'Task-2 (`cook`) held the loop on line 4 from 0.00 s to 2.00 s, by `time.sleep()`, and nothing else could run until then. Task-3 (`ring`), which prints "ring" on line 8, was in the ready queue and had not begun: `main` had created it on line 11, after Task-2 (`cook`). A call that blocks stops every task, not only its own; `await asyncio.sleep(...)` lets the others run.',
    ],
    [
      "sleep(0)",
      turns,
      "a1, a2",
      'At 0.00 s Task-3 (`count`) began: `main` had created it on line 9. Task-2 (`count`), which prints "a2" on line 6, had gone to the end of the ready queue, by `sleep(0)` on line 5. `sleep(0)` lets everything that is ready go first.',
    ],
    [
      "sleep(0), again",
      turns,
      "a1, b1, b2",
      'Task-2 (`count`) had let the others run for one turn (`sleep(0)` on line 5), and at 0.00 s its turn had come again. Task-3 (`count`), which prints "b2" on line 6, had gone to the end of the ready queue, by `sleep(0)` on line 5. `sleep(0)` lets everything that is ready go first.',
    ],
    [
      "a cancel that only asks",
      cancelled,
      "cleaned up, asked",
      '`main` had waited for `sleep(1)` on line 13 since 0.00 s, and resumed at 1.00 s. Task-2 (`work`), which prints "cleaned up" on line 8, had been asked to stop on line 14 while it waited for `sleep(10)` on line 5, and had not had its turn yet. `cancel()` only asks: the `CancelledError` reaches a task when it has its next turn.',
    ],
    [
      "a line behind a cancelled wait",
      cancelled,
      "worked, asked",
      'Line 6, which would print "worked", was never reached: `main` cancelled Task-2 (`work`) at 1.00 s, while it waited for `sleep(10)` on line 5.',
    ],
    [
      "a finally before its awaiter",
      cancelled,
      "asked, stopped",
      'At 1.00 s it was the turn of Task-2 (`work`), which `main` had asked to stop on line 14. `main`, which prints "stopped" on line 19, was waiting for Task-2 (`work`) to end on line 17, until 1.00 s. What awaits a task resumes when that task has ended, not before.',
    ],
    [
      "an error that gather passes on",
      failing,
      "slow is done, caught",
      "`main` had waited for the `gather` of Task-2, Task-3 on line 13 since 0.00 s, and resumed at 1.00 s, because Task-2 (`fail`) failed: `ValueError('no')`. Task-3 (`slow`), which prints \"slow is done\" on line 9, was waiting for `sleep(2)` on line 8, until 2.00 s. `gather` passes on the first error at once; the other awaitables keep running.",
    ],
    [
      "a line behind an error",
      failing,
      "both",
      "Line 14, which would print \"both\", was never reached: at 1.00 s line 13 raised `ValueError('no')`, and the program continued where that was caught.",
    ],
    [
      "an event that is set",
      signalled,
      "eats, served",
      '`main` had waited for `sleep(1)` on line 10 since 0.00 s, and resumed at 1.00 s. Task-2 (`guest`), which prints "eats" on line 6, had waited for `event.wait()` on line 5 and could have resumed at 1.00 s, woken by `main` on line 11, but had not had its turn yet. Waking a task only makes it ready: `main` continues until it has to wait itself.',
    ],
    [
      "a task that was left behind",
      cutOff,
      "main, slow",
      'Line 5, which would print "slow", was never reached: Task-2 (`slow`) was cancelled at 1.00 s, while it waited for `sleep(5)` on line 4: `asyncio.run()` cancels what is left when `main` has ended.',
    ],
    [
      "a line behind the end",
      broken,
      "one, two",
      "Line 6, which would print \"two\", was never reached: `main` failed at 0.00 s, with `ValueError('no')`.",
    ],
    [
      "a callback",
      callback,
      "start, called",
      'At 0.00 s `main` was running, and had not waited for anything yet. "called" on line 4 is printed by a callback, which the loop called at 0.00 s. A callback, too, has its turn only when nothing else is running.',
    ],
    [
      "a prediction that is too short",
      sleepers,
      "a lies down",
      "At 0.00 s Task-3 (`nap`) began: `main` had created it on line 9.",
    ],
  ])("%s", async (_, program, said, message) => {
    expect(await told(program, said)).toBe(message);
  });
});
