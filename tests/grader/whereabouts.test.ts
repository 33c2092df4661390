/** What is added to a check's words that name no line: real runs beside a driver, and every sentence whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect as tell, it } from "vitest";
import { expect } from "../../src/grader/checks/checks.ts";
import { fromDriversStart, programOf } from "../../src/grader/grading/driver.ts";
import { CheckFailure } from "../../src/grader/recording/check-failure.ts";
import { Evidence } from "../../src/grader/recording/evidence.ts";
import { Recording } from "../../src/grader/recording/recording.ts";
import { whereabouts } from "../../src/grader/whereabouts/whereabouts.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const kit = readFileSync(join(import.meta.dirname, "../../exercises", "driver.ts"), "utf8");
const sandbox = createNodeSandbox();
afterAll(() => sandbox.dispose());

const isMain = (file: string) => file === "main.ts";
const MAIN = { isOwn: isMain, isSeen: isMain };

/** A learner's file, whose first line imports asyncio, beside a driver's `main`; and what is added to the words of a check. */
async function added(learner: string, main: string, check: (it: Recording) => void): Promise<string | null> {
  const driver = `import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import * as learner from "./main";
async function main() {
  const fails = new FakeService("fetch", { delay: 1, error: new ConnectionError("reset") }).call;
  const works = new FakeService("fetch", { delay: 1, answer: "page" }).call;
${main}
}
asyncio.run(main());`;
  const exercise = { slug: "sample", drivers: { drive: driver }, kit };
  const program = programOf(exercise, { "main.ts": `import asyncio from "asyncio";\n${learner}` }, "drive");
  const result = await sandbox.run(program);
  if (result.outcome === "refused") throw new Error(JSON.stringify(result.diagnostics));
  const run = new Recording(fromDriversStart(result, program.entry).result, 0, program.entry, MAIN);
  try {
    check(run);
  } catch (error) {
    if (!(error instanceof CheckFailure)) throw error;
    const evidence = new Evidence(run);
    return whereabouts(evidence, error)?.message ?? null;
  }
  throw new Error("the check did not fail");
}

describe("an error that was wanted, where a value came", () => {
  const wanted = (it: Recording) => expect(it.call("load")).toRaise("ConnectionError", "reset");

  it("was kept by a catch: its await is named", async () => {
    const learner = `export async function load(fetch) {
  try {
    return await fetch("a");
  } catch (error) {
    print("oh");
  }
}`;
    tell(await added(learner, `  await call("load", () => learner.load(fails));`, wanted)).toBe(
      "The ConnectionError did come: at 1.00 s, out of the `await` on line 4, and a `catch` there kept it, so `load` went on as if nothing had failed. Do in the `catch` what has to be done, and then `throw error;`.",
    );
  });

  it("stayed in a task: where that was made is named", async () => {
    const learner = `export async function load(fetch) {
  const task = asyncio.create_task(fetch("a"));
  await asyncio.wait([task]);
  return "done";
}`;
    tell(await added(learner, `  await call("load", () => learner.load(fails));`, wanted)).toMatch(
      /^The ConnectionError did come: the task "Task-2" .*, made on line 3, ended with it at 1\.00 s\. But nothing that `load` awaited passed it on\. /,
    );
  });

  it("never came: nothing is said of it", async () => {
    const learner = `export async function load(fetch) { return await fetch("a"); }`;
    tell(await added(learner, `  await call("load", () => learner.load(works));`, wanted)).toBe(null);
  });
});

describe("an error where a value was wanted", () => {
  const wanted = (it: Recording) => expect(it.call("load")).toGive("page");

  it("came out of an await: the innermost of the learner's is named, with its function", async () => {
    const learner = `async function one(fetch) {
  return await fetch("a");
}
export async function load(fetch) {
  return await one(fetch);
}`;
    tell(await added(learner, `  await call("load", () => learner.load(fails));`, wanted)).toBe(
      "The ConnectionError came out of the `await` on line 3 in `one` at 1.00 s, and no `try` around it, nor around what awaits it, caught it. If the work should go on without it, catch it there.",
    );
  });

  it("was a task's, asked for by result()", async () => {
    const learner = `export async function load(fetch) {
  const task = asyncio.create_task(fetch("a"));
  await asyncio.wait([task]);
  return task.result();
}`;
    tell(await added(learner, `  await call("load", () => learner.load(fails));`, wanted)).toMatch(
      /^It is the error of the task "Task-2" .*, made on line 3, which had ended with it at 1\.00 s\. /,
    );
  });

  it("was seen by a catch that threw it on: no `try` is missing, so nothing is said", async () => {
    const learner = `export async function load(fetch) {
  try {
    return await fetch("a");
  } catch (error) {
    throw error;
  }
}`;
    tell(await added(learner, `  await call("load", () => learner.load(fails));`, wanted)).toBe(null);
  });
});

describe("what was cancelled from outside, or never ended", () => {
  it("says where it was waiting", async () => {
    const learner = `export async function load() {
  const answer = asyncio.get_running_loop().create_future();
  return await answer;
}`;
    const main = `  const task = asyncio.create_task(call("load", () => learner.load()));
  await asyncio.sleep(2);
  task.cancel();
  await asyncio.wait([task]);`;
    tell(await added(learner, main, (it) => expect(it.call("load")).toGive("page"))).toBe(
      "At 2.00 s `load` was still waiting on line 4 for `a future that nobody has resolved`, since 0.00 s.",
    );
  });

  it("says that not it, but the task it awaited was cancelled", async () => {
    const learner = `let shared = null;
export async function load(fetch) {
  shared ??= asyncio.create_task(fetch("a"));
  return await shared;
}`;
    const main = `  const first = asyncio.create_task(call("first", () => learner.load(works)));
  const second = asyncio.create_task(call("second", () => learner.load(works)));
  await asyncio.sleep(0.5);
  first.cancel();
  await asyncio.wait([first, second]);`;
    tell(await added(learner, main, (it) => expect(it.call("second")).toGive("page"))).toMatch(
      /^`second` itself was not cancelled: what it awaited on line 5, the task "Task-4" .*, was, at 0\.50 s, by "Task-1" \(`main`\)\. .*`asyncio\.shield\(task\)` keeps it going\.$/,
    );
  });
});

describe("a call that came late", () => {
  it("says for what its caller was waiting, and who had it", async () => {
    const learner = `const lock = new asyncio.Lock();
export async function load(fetch, key) {
  await using _ = await enter(lock);
  return await fetch(key);
}`;
    const main = `  await asyncio.gather(
    call("first", () => learner.load(works, "a")),
    call("second", () => learner.load(works, "b")),
  );`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0, 0]))).toBe(
      "At 0.00 s `second` was waiting on line 4 for `lock.acquire()`, since 0.00 s. `first` had taken it on line 4 at 0.00 s, and kept it while it waited on line 5.",
    );
  });
});

describe("a call that never came", () => {
  it("says which task had died of what, and where", async () => {
    const learner = `async function beat(fetch) {
  for (;;) {
    await fetch("beat");
    await asyncio.sleep(1);
  }
}
export async function load(fetch) {
  const beats = asyncio.create_task(beat(fetch), { name: "beats" });
  await asyncio.sleep(5);
  beats.cancel();
}`;
    const main = `  await call("load", () => learner.load(fails));`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0, 2, 4]))).toBe(
      "Before that, at 1.00 s, the task \"beats\" (`beat`), made on line 9, had ended with `ConnectionError('reset')`, which came out of the `await` on line 4. What it would have done afterwards was never done. Catch the error where the task can go on without what failed.",
    );
  });
});

describe("a call too many", () => {
  it("says which task had gone on, and that nothing had cancelled it", async () => {
    const learner = `async function beat(fetch) {
  for (;;) {
    await asyncio.sleep(1);
    await fetch("beat");
  }
}
export async function load(fetch, work) {
  const beats = asyncio.create_task(beat(fetch), { name: "beats" });
  const value = await work("x");
  beats.cancel();
  return value;
}`;
    const main = `  await call("load", () => learner.load(works, fails));
  await asyncio.sleep(3);`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0]))).toBe(
      '`load` had raised its error at 1.00 s, but the task "beats" (`beat`), made on line 9, was still going on: nothing had cancelled it. What must stop on every way out, after an error too, is cancelled in a `finally`, and awaited there.',
    );
  });
});
