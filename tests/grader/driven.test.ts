/** What checks can say of a driver's calls and fake services: real runs, and every message whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect as tell, it } from "vitest";
import { expect } from "../../src/grader/checks/checks.ts";
import { fromDriversStart, programOf } from "../../src/grader/grading/driver.ts";
import { Recording } from "../../src/grader/recording/recording.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { message, said } from "./said.ts";

const kit = readFileSync(join(import.meta.dirname, "../../exercises", "driver.ts"), "utf8");
const sandbox = createNodeSandbox();
afterAll(() => sandbox.dispose());

const isMain = (file: string) => file === "main.ts";
const MAIN = { isOwn: isMain, isSeen: isMain };

/** Runs a driver's `main` beside the learner's program, as grading does. */
async function drive(learner: string, main: string): Promise<Recording> {
  const driver = `import asyncio from "asyncio";
import { call, FakeService, report } from "yieldpoint/driver";
import * as learner from "./main";
async function main() {
${main}
}
asyncio.run(main());`;
  const exercise = { slug: "sample", drivers: { drive: driver }, kit };
  const program = programOf(exercise, { "main.ts": `import asyncio from "asyncio";\n${learner}` }, "drive");
  const result = await sandbox.run(program);
  if (result.outcome === "refused") throw new Error(JSON.stringify(result.diagnostics));
  return new Recording(fromDriversStart(result, program.entry).result, 0, program.entry, MAIN);
}

describe("a driver's reports", () => {
  it("hand over plain data, and what has no plain form as its repr", async () => {
    const it_ = await drive(
      "export const x = 1;",
      `  report("all", [1, "two", true, null, undefined, { a: [new Set([3])] }, new Map([["k", 4]]), Infinity]);
  report("error", new ExceptionGroup("both", [new ValueError("no"), new Error("why")]));
  report("task", asyncio.sleep);`,
    );
    tell(it_.report("all")).toEqual([1, "two", true, null, null, { a: [[3]] }, { k: 4 }, "inf"]);
    tell(it_.report("error")).toEqual({
      error: "ExceptionGroup",
      message: "both",
      exceptions: [
        { error: "ValueError", message: "no" },
        { error: "Error", message: "why" },
      ],
    });
    tell(it_.report("task")).toMatch(/sleep/);
    tell([it_.stdout, it_.stderr, it_.logs]).toEqual(["", "", []]);
    tell(message(() => it_.report("none"))).toBe('It never came so far that "none" could be reported.');
  });
});

describe("a driver's call", () => {
  const learner = `export async function total(prices) { await asyncio.sleep(2); return prices.length; }
export async function fails() { await asyncio.sleep(1); throw new ValueError("no such page"); }
export async function leaves() { asyncio.create_task(asyncio.sleep(5), { name: "lost" }); await asyncio.sleep(1); return 1; }
export async function endless() { await new asyncio.Event().wait(); }`;

  it("says what it gave, or raised, and when", async () => {
    const it_ = await drive(
      learner,
      `  await call("total", () => learner.total([1, 2]));
  await call("fails", learner.fails());`,
    );
    tell(message(() => expect(it_.call("total")).toGive(2))).toBe(null);
    tell(message(() => expect(it_.call("total")).toTake(2))).toBe(null);
    tell(message(() => expect(it_.call("fails")).toRaise("ValueError", "no such"))).toBe(null);
    tell(said(() => expect(it_.call("total")).toGive([3]))).toEqual({
      message: "`total` should return [3], but returned 2 (at 2.00 s).",
      at: { time: 2, task: 1, seq: it_.call("total").order.ended },
    });
    tell(message(() => expect(it_.call("fails")).toGive("page"))).toBe(
      "`fails` should return 'page', but raised ValueError: \"no such page\" (line 3, at 3.00 s).",
    );
    tell(message(() => expect(it_.call("total")).toRaise("TimeoutError"))).toBe(
      "`total` should raise TimeoutError, but returned 2 (at 2.00 s).",
    );
    tell(message(() => expect(it_.call("total")).toTake(1))).toBe(
      "It took 2.00 s, but should take 1.00 s. What took time: `sleep(2)` on line 2, from 0.00 s to 2.00 s.",
    );
    tell(message(() => it_.call("other"))).toBe("It never came to the call of `other`.");
  });

  it("knows the tasks that the learner's code left alive when it returned", async () => {
    const it_ = await drive(learner, `  await call("leaves", () => learner.leaves());`);
    tell(message(() => expect(it_.call("leaves")).not.toLeaveTasks())).toBe(
      '1 task had not ended when leaves returned at 1.00 s: "lost" (created on line 4).',
    );
  });

  it("that never ends says so", async () => {
    const it_ = await drive(
      learner,
      `  await call("endless", () => learner.endless());\n  report("after", 1);`,
    );
    tell(message(() => expect(it_.call("endless")).toGive(1))).toBe(
      "`endless` should return 1, but never ended.",
    );
    tell(message(() => it_.report("after"))).toBe(
      'It never came so far that "after" could be reported. `endless` never ended.',
    );
  });

  it("is cancelled with the driver's task, and reports that", async () => {
    const it_ = await drive(
      learner,
      `  const task = asyncio.create_task(call("total", () => learner.total([])), { name: "total" });
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);`,
    );
    tell(message(() => expect(it_.task("total")).toEnd("cancelled"))).toBe(null);
    tell(message(() => expect(it_.call("total")).toRaise("CancelledError"))).toBe(null);
  });
});

describe("a fake service", () => {
  const learner = `export async function each(urls, fetch) { const pages = []; for (const url of urls) pages.push(await fetch(url)); return pages; }
export async function retry(fetch) {
  for (let tries = 1; ; tries++) {
    try { return await fetch("page"); } catch (error) { if (tries === 3) throw error; await asyncio.sleep(tries); }
  }
}`;

  it("answers after its delay, call by call, and its calls are recorded", async () => {
    const it_ = await drive(
      learner,
      `  const server = new FakeService("fetch", { delay: [2, 1], answer: (url) => "page " + url });
  await call("each", () => learner.each(["a", "b", "c"], server.call));`,
    );
    tell(message(() => expect(it_.call("each")).toGive(["page a", "page b", "page c"]))).toBe(null);
    const { calls } = it_.service("fetch");
    tell(
      calls.map(({ name, number, args, started, ended, outcome, value }) => [
        name,
        number,
        args,
        started,
        ended,
        outcome,
        value,
      ]),
    ).toEqual([
      ['fetch("a")', 1, ["a"], 0, 2, "answered", "page a"],
      ['fetch("b")', 2, ["b"], 2, 3, "answered", "page b"],
      ['fetch("c")', 3, ["c"], 3, 4, "answered", "page c"],
    ]);
    tell(message(() => expect(it_.service("fetch")).toBeAsked(3))).toBe(null);
    tell(said(() => expect(it_.service("fetch")).toBeAsked(2))).toEqual({
      message:
        '`fetch` should be called twice, but was called 3 times: fetch("a") at 0.00 s, fetch("b") at 2.00 s and fetch("c") at 3.00 s.',
      at: { time: 3, task: 1, seq: calls[2]?.order.started, file: "main.ts", line: 2, column: 96 },
    });
    tell(message(() => expect(it_.service("other")).toBeAsked(1))).toBe(
      "`other` should be called once, but was called never.",
    );
    tell(message(() => expect(it_.service("fetch")).toRunAtOnce(2))).toBe(
      'At most 1 call of fetch was under way at once (`fetch("a")`), at 0.00 s, but it should be 2.',
    );
    tell(message(() => expect(it_).toTake(3))).toBe(
      'It took 4.00 s, but should take 3.00 s. What took time: `fetch("a")` on line 2, from 0.00 s to 2.00 s, `fetch("b")` on line 2, from 2.00 s to 3.00 s and `fetch("c")` on line 2, from 3.00 s to 4.00 s.',
    );
  });

  it("fails as it is told to, so that retries can be seen with their pauses", async () => {
    const it_ = await drive(
      learner,
      `  const server = new FakeService("fetch", { delay: 1, error: [new ConnectionError("reset"), new ConnectionError("reset")], answer: "ok" });
  await call("retry", () => learner.retry(server.call));`,
    );
    tell(message(() => expect(it_.service("fetch")).toBeAskedAt([0, 2, 5]))).toBe(null);
    tell(message(() => expect(it_.call("retry")).toGive("ok"))).toBe(null);
    tell(it_.service("fetch").calls.map(({ outcome, error }) => [outcome, error?.message])).toEqual([
      ["failed", "reset"],
      ["failed", "reset"],
      ["answered", undefined],
    ]);
    tell(said(() => expect(it_.service("fetch")).toBeAskedAt([0, 3, 5]))).toEqual({
      message: 'Call 2 of `fetch`, fetch("page"), should come at 3.00 s, but came at 2.00 s.',
      at: {
        time: 2,
        task: 1,
        seq: it_.service("fetch").calls[1]?.order.started,
        file: "main.ts",
        line: 5,
        column: 18,
      },
    });
    tell(message(() => expect(it_.service("fetch")).toBeAskedAt([0, 2]))).toBe(
      "Call 3 of `fetch` came at 5.00 s, but there should be only 2.",
    );
    tell(message(() => expect(it_.service("fetch")).toBeAskedAt([0, 2, 5, 9]))).toBe(
      'Call 4 of `fetch` should come at 9.00 s, but never came: there were 3 calls, fetch("page") at 0.00 s, fetch("page") at 2.00 s and fetch("page") at 5.00 s.',
    );
  });
});

describe("toKeepBusy", () => {
  const driver = `  const server = new FakeService("fetch", { delay: (url) => ({ a: 1, b: 3, c: 1, d: 1 })[url] });
  await call("all", () => learner.all(["a", "b", "c", "d"], server.call));`;
  const busy = async (learner: string) => {
    const it_ = await drive(learner, driver);
    return message(() => expect(it_.service("fetch")).toKeepBusy(2));
  };

  it("passes when the next starts as soon as one ends", async () => {
    tell(
      await busy(`export async function all(urls, fetch) {
  const free = new asyncio.Semaphore(2);
  const one = async (url) => { await using _ = await enter(free); return await fetch(url); };
  return await asyncio.gather(...urls.map(one));
}`),
    ).toBe(null);
  });

  it("catches batches", async () => {
    tell(
      await busy(`export async function all(urls, fetch) {
  for (let k = 0; k < urls.length; k += 2) await asyncio.gather(...urls.slice(k, k + 2).map((url) => fetch(url)));
}`),
    ).toBe(
      '`fetch("c")` started (line 3, at 3.00 s), though `fetch("a")` had ended at 1.00 s. It waited until all of the 2 before it had ended: that makes batches, each as slow as its slowest. The next should start as soon as one ends.',
    );
  });

  it("catches workers whose share is dealt out beforehand", async () => {
    tell(
      await busy(`export async function all(urls, fetch) {
  const worker = async (own) => { for (const url of own) await fetch(url); };
  await asyncio.gather(worker([urls[0], urls[2]]), worker([urls[1], urls[3]]));
}`),
    ).toBe(
      '`fetch("d")` started (line 3, at 3.00 s), though `fetch("c")` had ended at 2.00 s. The next should start as soon as one ends, whichever it is.',
    );
  });

  it("catches a lock that is too wide", async () => {
    tell(
      await busy(`export async function all(urls, fetch) {
  const lock = new asyncio.Lock();
  const one = async (url) => { await using _ = await enter(lock); return await fetch(url); };
  return await asyncio.gather(...urls.map(one));
}`),
    ).toBe(
      '`fetch("b")` started (line 4, at 1.00 s), though there was room for 2 from 0.00 s on. They ran one after another: something lets only one in at a time, a lock held too long for example.',
    );
  });

  it("catches that there is no limit", async () => {
    tell(
      await busy(
        `export async function all(urls, fetch) { await asyncio.gather(...urls.map((url) => fetch(url))); }`,
      ),
    ).toBe(
      '`fetch("c")` started (line 2, at 0.00 s) while `fetch("a")` and `fetch("b")` were under way: that makes 3 at once, but there should be at most 2.',
    );
  });

  it("catches that too little was done to tell", async () => {
    tell(await busy(`export async function all(urls, fetch) { await fetch(urls[0]); }`)).toBe(
      'Only 1 ever started (`fetch("a")`), so nothing shows whether 2 at a time are kept busy.',
    );
  });
});

describe("toHappenInOrder, toWaitFor and toLog", () => {
  const learner = `import logging from "logging";
export async function work(seconds) { await asyncio.sleep(seconds); }
export async function bad() { await asyncio.sleep(1); throw new ValueError("no"); }
export function note() { logging.getLogger("shop").warning("sold %s", "out"); }`;
  const driver = `  const a = asyncio.create_task(learner.work(1), { name: "a" });
  const b = asyncio.create_task(learner.work(5), { name: "b" });
  const c = asyncio.create_task(learner.bad(), { name: "c" });
  await asyncio.wait([a, c]);
  b.cancel();
  await asyncio.wait([b]);
  c.exception();
  learner.note();`;

  it("tell the order of events, also within one moment", async () => {
    const it_ = await drive(learner, driver);
    const order = ["a starts", "b starts", "a finishes", "c fails", "b is cancelled", "b ends"];
    tell(message(() => expect(it_).toHappenInOrder(order))).toBe(null);
    tell(said(() => expect(it_).toHappenInOrder(["c ends", "a ends"]))).toEqual({
      message:
        '"c ends" should come before "a ends", but came after it: first "a ends" (at 1.00 s), then "c ends" (at 1.00 s).',
      at: { time: 1, task: it_.task("a").task, seq: it_.task("a").order.ended },
    });
    tell(message(() => expect(it_).toHappenInOrder(["b finishes"]))).toBe(
      '"b finishes" should happen, and did not: it was cancelled (at 1.00 s).',
    );
    tell(message(() => expect(it_).not.toHappenInOrder(["a starts", "b starts"]))).toBe(
      "It happened in exactly the order in which it should not.",
    );
    tell(() => expect(it_).toHappenInOrder(["a begins"])).toThrow(
      'toHappenInOrder does not understand "a begins". Write "NAME starts", "NAME ends", "NAME finishes", "NAME fails" or "NAME is cancelled".',
    );
    tell(message(() => expect(it_.task("b")).toWaitFor("sleep(5)"))).toBe(null);
    tell(message(() => expect(it_.task("b")).toWaitFor("sleep(1)"))).toBe(
      '"b" should wait for sleep(1), but waited for `sleep(5)` (line 3, at 0.00 s).',
    );
    tell(message(() => expect(it_).toLog("WARNING", "sold out"))).toBe(null);
    tell(message(() => expect(it_).not.toLog("WARNING"))).toBe(
      "It was logged (line 5, at 1.00 s): WARNING: sold out.",
    );
    tell(message(() => expect(it_).toLog("ERROR", "boom"))).toBe(
      'ERROR with "boom" should be logged, but what was logged is WARNING "sold out" (line 5, at 1.00 s).',
    );
  });
});

describe("a matcher on the wrong thing", () => {
  it("says what it speaks of, with the line that would be right", () => {
    tell(() => expect(1).toGive(1)).toThrow(
      'toGive speaks of a call, and got number. Write: expect(it.call("name")).toGive(...)',
    );
    tell(() => expect(1).toBeAsked(1)).toThrow(
      'toBeAsked speaks of a service, and got number. Write: expect(it.service("name")).toBeAsked(...)',
    );
  });
});
