/** The same of what held nothing up, or ended too soon: a barrier that is none, a time limit, a task cut off. */
import { afterAll, describe, expect as tell, it } from "vitest";
import { expect } from "../../src/grader/checks/checks.ts";
import type { Recording } from "../../src/grader/recording/recording.ts";
import { added, disposeSandbox } from "./added.ts";

afterAll(disposeSandbox);

describe("a call that came too early, past something that should have held it", () => {
  const phases = `export async function load(work, meet) {
  const one = async (name, seconds) => {
    for (const phase of [1, 2, 3]) {
      await work(name, phase);
      if (meet !== null) await meet();
    }
  };
  await asyncio.gather(one("a"), one("b"));
}`;
  const uneven = `  const work = new FakeService("work", { delay: (name) => (name === "b" ? 3 : 1) }).call;`;

  it("says what was still under way, where nothing waits for that", async () => {
    const main = `${uneven}\n  await call("load", () => learner.load(work, null));`;
    tell(await added(phases, main, (it) => expect(it.service("work")).toBeAskedAt([0, 0, 3, 3, 6, 6]))).toBe(
      '`work("b", 1)` was still under way then, and ended at 3.00 s: after the wait on line 5 for `work("a", 1)`, nothing made this call wait for that, too. To continue only when all of them are done, await them all, round by round, or let them meet at an `asyncio.Barrier`.',
    );
  });

  const byEvent = (clears: string) => `${phases}
let here = 0;
const allHere = new asyncio.Event();
export async function meet() {
  ${clears}
  here += 1;
  if (here % 2 === 0) allHere.set();
  await allHere.wait();
}`;

  it("says that an event is still set since the round before", async () => {
    const main = `${uneven}\n  await call("load", () => learner.load(work, learner.meet));`;
    tell(
      await added(byEvent(""), main, (it) => expect(it.service("work")).toBeAskedAt([0, 0, 3, 3, 6, 6])),
    ).toBe(
      "The event made on line 12 was set on line 16, at 3.00 s, and nothing has cleared it since. An event stays set: each later `wait()` returns at once. Call `clear()` before anything has to wait for it again.",
    );
  });
});

describe("a time limit that was over", () => {
  const limited = `export async function load(fetch) {
  const first = asyncio.create_task(fetch("a"));
  try {
    return await asyncio.wait_for(first, 0.5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  return first.result();
}
export async function all(fetch) {
  try {
    return await asyncio.wait_for(asyncio.gather(fetch("a"), fetch("b")), 1.5);
  } catch {
    return null;
  }
}`;

  it("had cancelled the task whose result is asked for", async () => {
    const main = `  await call("load", () => learner.load(works));`;
    tell(await added(limited, main, (it) => expect(it.call("load")).toGive("page"))).toBe(
      '`load` itself was not cancelled: the task "Task-2" (`fetch`), made on line 3, was, at 0.50 s, when the time limit on line 5 was over. A time limit cancels what it waits for, and asking for the result of a cancelled task raises CancelledError. To stop waiting and let the task keep running, shield it, `asyncio.wait_for(asyncio.shield(task), seconds)`, or wait with `asyncio.wait([task], { timeout: seconds })`, which cancels nothing.',
    );
  });

  const wanted = (it: Recording) => expect(it.call("all")).toGive(["page", null]);

  it("had cancelled a gather that had some of its results", async () => {
    const main = `  const uneven = new FakeService("fetch", { delay: [1, 9], answer: "page" }).call;
  await call("all", () => learner.all(uneven));`;
    tell(await added(limited, main, wanted)).toBe(
      'The time limit was over at 1.50 s, and that cancelled the whole `gather` on line 13: "Task-2" (`fetch`) had its result by then, and a `gather` that is cancelled returns none. Give each its own time limit; or make tasks, wait for them with `asyncio.wait(tasks, { timeout: seconds })`, which cancels nothing, and ask those that are done.',
    );
  });

  it("had cancelled a gather that had no result yet: nothing is said of any", async () => {
    const main = `  const slow = new FakeService("fetch", { delay: 9 }).call;\n  await call("all", () => learner.all(slow));`;
    tell(await added(limited, main, wanted)).toBe(null);
  });
});

describe("a call that never came, and not by a task that died", () => {
  const missing = (it: Recording) => expect(it.service("fetch")).toBeAskedAt([0, 1]);

  it("was cut off when its task was cancelled in the middle of its work", async () => {
    const learner = `export async function load(fetch) {
  const task = asyncio.create_task(twice(fetch));
  await asyncio.sleep(0.5);
  task.cancel();
}
async function twice(fetch) {
  await fetch("a");
  await fetch("b");
}`;
    tell(await added(learner, `  await call("load", () => learner.load(works));`, missing)).toBe(
      'At 0.50 s the task "Task-2" (`twice`), made on line 3, was cancelled on line 5, in the middle of `fetch("a")`, which had begun at 0.00 s: what should come after that never came. Before you cancel a task that works, wait until it has nothing in hand.',
    );
  });

  it("gave way to an error that another call raised in the learner's code", async () => {
    const learner = `const free = new asyncio.Queue();
free.put_nowait("red");
export async function load(fetch) {
  const one = free.get_nowait();
  const page = await fetch(one);
  free.put_nowait(one);
  return page;
}`;
    const main = `  await asyncio.gather(call("first", () => learner.load(works)), call("second", () => learner.load(works)));`;
    tell(await added(learner, main, missing)).toBe(
      "`second` had raised `QueueEmpty` on line 5, at 0.00 s, and so it never came to that call. `get_nowait()` does not wait: with nothing in the queue it raises QueueEmpty. `await queue.get()` waits for an item.",
    );
  });

  it("came late, for each begins only when the one before has ended", async () => {
    const learner = `export async function load(fetch) {
  for (const page of ["a", "b"]) await fetch(page);
}`;
    const main = `  await call("load", () => learner.load(works));`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0, 0]))).toBe(
      'At 0.00 s `load` was waiting on line 3 for `fetch("a")`, since 0.00 s. Each call on line 3 begins only when the one before it has ended. To have them under way at the same time, start them all before the first `await`: `gather` them, or make a task of each.',
    );
  });
});

describe("what comes of one error, or of one request to end", () => {
  it("is that gather raises it at once, where a call ends too soon", async () => {
    const learner = `export async function load(fails, works) {
  const tasks = [asyncio.create_task(fails("a")), asyncio.create_task(works())];
  await asyncio.gather(...tasks);
}`;
    const main = `  const slow = () => asyncio.sleep(3);\n  await call("load", () => learner.load(fails, slow));`;
    tell(await added(learner, main, (it) => expect(it.call("load")).toTake(3))).toBe(
      'It is the error of the task "Task-2" (`fails`), made on line 3: `gather`, awaited on line 4, raises the first error of its tasks at once, here at 1.00 s, and does not wait for the others. With `{ return_exceptions: true }` it waits for all, and returns errors among the results.',
    );
  });

  it("is a clean-up for which nothing waits, where lines come in another order", async () => {
    const learner = `export async function close() {
  const task = asyncio.create_task(work());
  await asyncio.sleep(1);
  task.cancel();
}
async function work() {
  try {
    await asyncio.sleep(9);
  } finally {
    print("cleaned up");
  }
}`;
    const main = `  await call("close", () => learner.close());\n  print("closed");\n  await asyncio.sleep(1);`;
    tell(await added(learner, main, (it) => expect(it).toPrint(["cleaned up", "closed"]))).toBe(
      'The task "Task-2" (`work`), made on line 3, was asked to stop on line 5, at 1.00 s, and had not ended when `close` was over: `cancel()` only asks, and what the task does to clean up comes after that. To wait for its end, `await asyncio.wait([task])`; for several tasks, `await asyncio.gather(...tasks, { return_exceptions: true })`.',
    );
  });
});
