/** What is added where things came in another order than was wanted, or a time limit began anew: real runs beside a driver. */
import { afterAll, describe, expect, it } from "vitest";
import { expect as asks } from "../../src/grader/checks/checks.ts";
import type { Recording } from "../../src/grader/recording/recording.ts";
import { added, disposeSandbox } from "./added.ts";

afterAll(disposeSandbox);

const order = (it: Recording) => it.service("work").calls.map(({ args }) => args[0]);
const wants = (list: string[]) => (it: Recording) => expect(order(it)).toEqual(list);

/** Submits a, b and c at once to what the learner wrote, and looks at who was worked for in which order. */
const THREE = `  const work = new FakeService("work", { delay: 1 }).call;
  const desk = learner.makeDesk(work);
  const worker = asyncio.create_task(desk.run());
  await asyncio.wait(["a", "b", "c"].map((job) => asyncio.create_task(desk.submit(job))), { timeout: 10 });
  worker.cancel();`;

describe("another order than was wanted", () => {
  const withLock = `export function makeDesk(work) {
  const lock = new asyncio.Lock();
  return {
    async submit(job) {
      await using _ = await enter(lock);
      await work(job);
    },
    async run() {},
  };
}`;

  it("is that of a lock, if all came through it and had to wait", async () => {
    expect(await added(withLock, THREE, wants(["c", "a", "b"]))).toBe(
      "That is the order in which they came to the lock on line 6: it lets in the task that came first, and no check before it changes that. To choose who is next, keep what waits in an `asyncio.PriorityQueue`, and let one task take from it.",
    );
  });

  it("is not a lock's if other things came, or each had a lock of its own", async () => {
    expect(await added(withLock, THREE, wants(["c", "a", "d"]))).toBe(null);
    const eachOwn = withLock.replace("await enter(lock)", "await enter(new asyncio.Lock())");
    expect(await added(eachOwn, THREE, wants(["c", "a", "b"]))).toBe(null);
  });

  const withQueue = (priority: string, wait = "") => `export function makeDesk(work) {
  const queue = new asyncio.PriorityQueue();
  const size = { a: 2, b: 1, c: 3 };
  return {
    async submit(job) {
      ${wait}await queue.put([${priority}, job]);
    },
    async run() {
      await asyncio.sleep(0.5);
      while (true) {
        const [, job] = await queue.get();
        await work(job);
      }
    },
  };
}`;
  const slowly = THREE.replace("worker.cancel();", "await asyncio.sleep(9);\n  worker.cancel();");

  it("is that of a PriorityQueue, if all were in it", async () => {
    expect(await added(withQueue("size[job]"), slowly, wants(["c", "a", "b"]))).toBe(
      "At 0.50 s 'b' was taken out of the PriorityQueue before 'a', though both were in it. A PriorityQueue gives the smallest item first, so what line 7 put in with 'b' is smaller than what it put in with 'a'. Give the smaller number to what should come first.",
    );
  });

  it("is not a PriorityQueue's if what should be first came into it later", async () => {
    const late = withQueue("size[job]", 'if (job === "c") await asyncio.sleep(2.75);\n');
    expect(await added(late, slowly, wants(["c", "b", "a"]))).toBe(null);
  });
});

describe("a time limit", () => {
  const BEATS = `  const ping = new FakeService("ping", { delay: 0.25 }).call;
  const queue = new asyncio.Queue();
  asyncio.get_running_loop().call_later(1, () => queue.put_nowait("a"));
  asyncio.get_running_loop().call_later(1.5, () => queue.put_nowait("b"));
  await call("watch", () => learner.watch(queue, ping));`;
  const due = (it: Recording) => asks(it.service("ping")).toBeAskedAt([2]);

  it("that is set anew before it runs out is told with both times", async () => {
    const learner = `export async function watch(queue, ping) {
  try {
    while (true) await asyncio.wait_for(queue.get(), 2);
  } catch {
    await ping();
  }
}`;
    expect(await added(learner, BEATS, due)).toBe(
      "The time limit on line 4, set at 0.00 s, would have run out at 2.00 s. But it is set again each time that line 4 is reached, the last time at 1.50 s, so it ran out at 3.50 s. To limit several waits together, work out once when the time is up, and wait until then: `asyncio.timeout_at(when)`.",
    );
  });

  it("that only is too long is not", async () => {
    const learner = `export async function watch(queue, ping) {
  try {
    await asyncio.wait_for(asyncio.sleep(9), 3);
  } catch {
    await ping();
  }
}`;
    expect(await added(learner, BEATS, due)).not.toMatch(/anew/);
  });
});
