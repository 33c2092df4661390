/** What is added to a check's words that name no line: real runs beside a driver, and every sentence whole. */
import { afterAll, describe, expect as tell, it } from "vitest";
import { expect } from "../../src/grader/checks/checks.ts";
import type { Recording } from "../../src/grader/recording/recording.ts";
import { added, disposeSandbox } from "./added.ts";

afterAll(disposeSandbox);

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
      "The ConnectionError was raised at 1.00 s by the `await` on line 4, but the `catch` on line 5 kept it, so `load` continued as if nothing had failed. Do what needs to be done in the `catch`, and then `throw error;`.",
    );
  });

  it("stayed in a task: where that was made is named", async () => {
    const learner = `export async function load(fetch) {
  const task = asyncio.create_task(fetch("a"));
  await asyncio.wait([task]);
  return "done";
}`;
    tell(await added(learner, `  await call("load", () => learner.load(fails));`, wanted)).toMatch(
      /^The ConnectionError was raised: the task "Task-2" .*, made on line 3, ended with it at 1\.00 s\. But nothing that `load` awaited passed it on\. /,
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
      "The ConnectionError came out of the `await` on line 3 in `one` at 1.00 s, and no `try` around it, nor around what awaits it, caught it. If the work should continue without it, catch it there.",
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
      "At 2.00 s `load` was still waiting on line 4 for `a future that nothing has resolved`, since 0.00 s.",
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
      "Before that, at 1.00 s, the task \"beats\" (`beat`), made on line 9, had ended with `ConnectionError('reset')`, which came out of the `await` on line 4. What it would have done afterwards was never done. Catch the error where the task can continue without what failed.",
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
      '`load` had raised its error at 1.00 s, but the task "beats" (`beat`), made on line 9, was still running: nothing had cancelled it. What must stop in every case, after an error too, has to be cancelled in a `finally`, and awaited there.',
    );
  });
});

describe("a call of a service that should not be", () => {
  it("was made while the same one was under way", async () => {
    const learner = `const cache = new Map();
export async function load(fetch, key) {
  if (!cache.has(key)) cache.set(key, await fetch(key));
  return cache.get(key);
}`;
    const main = `  await asyncio.gather(call("one", () => learner.load(works, "a")), call("two", () => learner.load(works, "a")));`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0]))).toBe(
      'fetch("a") was called on line 4 at 0.00 s, while the same call, of 0.00 s, was not yet over: what is written down only after the `await` is not there for others who look meanwhile. Write down before the first `await` that it is under way: keep the task that fetches it, and let the others await that.',
    );
  });

  it("was made anew by the same line", async () => {
    const learner = `export async function load(fetch) {
  for (let round = 1; round <= 2; round += 1) {
    try { return await asyncio.wait_for(asyncio.shield(fetch("a")), 0.5); }
    catch (error) { if (!(error instanceof TimeoutError)) throw error; }
  }
}`;
    const main = `  await call("load", () => learner.load(works));\n  await asyncio.sleep(3);`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0]))).toBe(
      "Line 4 is reached again, and calls `fetch` again: first at 0.00 s, and again at 0.50 s, while the first was still under way. What should be done once is called, or made a task, once, before the loop.",
    );
  });

  it("came of a task that another of its line should have replaced", async () => {
    const learner = `let waiting = null;
async function later(fetch, key) { await asyncio.sleep(1); await fetch(key); }
export function change(fetch, key) {
  waiting = asyncio.create_task(later(fetch, key));
}`;
    const main = `  learner.change(works, "a");
  await asyncio.sleep(0.5);
  learner.change(works, "ab");
  await asyncio.sleep(5);`;
    const asked = (it: Recording) =>
      expect(it.service("fetch").calls.map(({ args }) => args[0])).toEqual(["ab"]);
    tell(await added(learner, main, asked)).toBe(
      'fetch("a") was called on line 3, at 1.00 s, by the task "Task-2" (`later`), made on line 5 at 0.00 s. When that line made the next one, at 0.50 s, the old one was still waiting on line 3 for `sleep(1)`, and kept running: a task does not end because its variable gets another. Cancel the old one before you make the new one.',
    );
  });
});

describe("a call that came too early", () => {
  it("was started together with the one before", async () => {
    const learner = `export async function load(fetch) {
  await asyncio.gather(...["a", "b"].map((key) => fetch(key)));
}`;
    const main = `  await call("load", () => learner.load(works));`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0, 1]))).toBe(
      '`gather` on line 3 started it together with fetch("a"), which was under way until 1.00 s. To do one after the other, `await` each call in a loop.',
    );
  });

  it("had waited for a permit that came back", async () => {
    const learner = `const places = new asyncio.Semaphore(1);
export async function load(fetch, key) {
  await using _ = await enter(places);
  return await fetch(key);
}`;
    const main = `  await asyncio.gather(call("one", () => learner.load(works, "a")), call("two", () => learner.load(works, "b")));`;
    tell(await added(learner, main, (it) => expect(it.service("fetch")).toBeAskedAt([0, 3]))).toBe(
      "It had waited on line 4 for a permit, and got it at 1.00 s, when `one` gave it back: a permit is free again as soon as it is given back, so it limits how many run at once, and not how many begin in a time. Hold it as long as the limit lasts.",
    );
  });
});

describe("a value that was wanted", () => {
  it("was there while gather waited for the others", async () => {
    const learner = `export async function load(fetch, slow) {
  const pages = await asyncio.gather(slow(), fetch("a"));
  return pages[0];
}`;
    const main = `  const slow = new FakeService("slow", { delay: 3, answer: "late" }).call;
  await call("load", () => learner.load(works, slow));`;
    tell(await added(learner, main, (it) => expect(it.call("load")).toGive("page"))).toBe(
      'It was there at 1.00 s, when fetch("a") answered. But `load` was waiting on line 3 for `gather`, which waits for all of them, the slowest too: until 3.00 s. To continue with the first, use `asyncio.as_completed`, or `asyncio.wait` with `FIRST_COMPLETED`.',
    );
  });

  it("never came, for gather waits for what goes round", async () => {
    const learner = `async function beat() { for (;;) await asyncio.sleep(1); }
export async function load(fetch) {
  const [page] = await asyncio.gather(fetch("a"), beat());
  return page;
}`;
    const main = `  const task = asyncio.create_task(call("load", () => learner.load(works)));
  await asyncio.sleep(5.5);
  task.cancel();
  await asyncio.wait([task]);`;
    tell(await added(learner, main, (it) => expect(it.call("load")).toGive("page"))).toMatch(
      /`gather` waits for all of them, and "Task-4" \(`beat`\) loops: it was waiting on line 2 for `sleep\(1\)` for the 6th time, and never ends by itself\./,
    );
  });

  it("gave way to the error of what was done first", async () => {
    const learner = `export async function load(fetch, works) {
  const tasks = [asyncio.create_task(fetch("a")), asyncio.create_task(works("b"))];
  const [done] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  return [...done][0].result();
}`;
    const main = `  const slow = new FakeService("slow", { delay: 3, answer: "page" }).call;
  await call("load", () => learner.load(fails, slow));`;
    tell(await added(learner, main, (it) => expect(it.call("load")).toGive("page"))).toBe(
      'It is the error of the task "Task-2" (`fetch`), made on line 3, with which that ended at 1.00 s: so `asyncio.wait` on line 4 returned, for a task that failed is done, too, and `result()`, or `await`, raises its error. Ask `task.exception()` first, and wait on for the others while it is not `None`.',
    );
  });
});

describe("what should have been done at an error", () => {
  it("comes after a catch that throws it on straight away", async () => {
    const learner = `export async function load(fetch, undo) {
  try { await fetch("a"); }
  catch (error) {
    throw error;
    await undo();
  }
}`;
    const main = `  const undo = new FakeService("undo").call;
  await call("load", () => learner.load(fails, undo));`;
    tell(await added(learner, main, (it) => expect(it.service("undo")).toBeAskedAt([1]))).toBe(
      "At 1.00 s the `catch` on line 4 had the ConnectionError, and line 5 threw it on straight away: nothing that comes after it was reached, `undo` neither. Do first what has to be done in any case, and then `throw error;`.",
    );
  });
});
