import { because, check, expect } from "yieldpoint/checks";

check("shows the board of the five services", async ({ run }) => {
  const it = await run({ mayFail: true });
  const timed = it.printedLines.map(({ text, print }) => `${print.time} ${text}`);
  because(
    it.lines.length === 0 && it.error === null && it.warnings.length === 0,
    "Nothing was printed. The program needs a `board`, and a last line that runs it with `SERVICES` when this file is the one that is run.",
  );
  because(
    it.duration >= 3600,
    "The board ended only after an hour, at 3600.00 s: nothing gave up on `archive`, which never answers. `gather` and a `TaskGroup` wait for all of their " +
      "tasks; `asyncio.wait` has a `timeout`.",
  );
  because(
    timed.length === 6 && timed.every((line) => line.startsWith("3 ")),
    "Every line was printed at 3.00 s, when the waiting was over. Let the function that asks a service print its line itself, right after " +
      "the answer has come.",
  );
  because(
    timed[0] === "0.5 accounts: up, 8 requests" &&
      it.awaits.some(({ text, time }) => text === "sleep(2)" && time === 0.5),
    "`search` was asked only at 0.50 s, when `accounts` had answered, so the waits add up. Make a task for each service first, and wait after that.",
  );
  because(
    it.error?.type === "InvalidStateError",
    "`result()` was called on a task that had not ended. A task has a result only once it is done: ask `done()` first, or go through the set of done tasks that `wait` returned.",
  );
  because(
    it.error?.message === "refused",
    "The failure of one service ended the whole board: `billing` raised a `ConnectionError`, and nothing caught it. Catch it where a single " +
      "service is asked, and print its line there.",
  );
  because(
    timed.at(-1) === "3 4 of 5 up",
    "The last line counts `billing`, too, which raised a `ConnectionError`: its task is done, but the service isn't up. Count the ones that answered.",
  );
  expect(await run()).toPrintAt([
    [0.5, "accounts: up, 8 requests"],
    [1, "billing: down (refused)"],
    [1.5, "mail: up, 4 requests"],
    [2, "search: up, 6 requests"],
    [3, "archive: no answer"],
    [3, "3 of 5 up"],
  ]);
});

check("asks all services at once", async ({ run }) => {
  const it = await run({ driver: "one-slow" });
  const ownAsk = it.service("ask").calls.length === 0 && it.lines.length > 0;
  because(
    ownAsk,
    "This check calls `board` with an `ask` of its own, and `board` never called it. Call the parameter `ask`, not the function of `services.ts`.",
  );
  because(
    it.lines.some((line) => line.startsWith("accounts")) && !ownAsk,
    "This check calls `board` with the services `a` to `e`, and `board` asked those of `SERVICES`. Go through the parameter `services`.",
  );
  expect(it.service("ask")).toBeAskedAt([0, 0, 0, 0, 0]);
  expect(it.service("ask").calls.map(({ args }) => args[0])).toEqual(["a", "b", "c", "d", "e"]);
});

check("prints each answer as it comes, and returns after the last one", async ({ run }) => {
  const it = await run({ driver: "one-slow" });
  const { ended } = it.call("board");
  because(
    ended === 60,
    "The last answer came at 2.50 s, and `board` still waited until its limit, at 60.00 s. `asyncio.wait` with a timeout returns as soon as all " +
      "tasks are done.",
  );
  expect(it).toPrintAt([
    [0.5, "d: fine"],
    [1, "a: fine"],
    [1.5, "c: fine"],
    [2, "e: fine"],
    [2.5, "b: fine"],
    [2.5, "5 of 5 up"],
  ]);
  expect(it.call("board")).toGive(5);
  expect(it.call("board")).toTake(2.5);
});

check("shows failures, and continues with the others", async ({ run }) => {
  const it = await run({ driver: "one-fails" });
  expect(it).toPrintAt([
    [1, "a: down (no route)"],
    [2, "b: fine"],
    [3, "c: fine"],
    [3, "2 of 3 up"],
  ]);
  expect(it.call("board")).toGive(2);
});

check("gives up on services that never answer", async ({ run }) => {
  const it = await run({ driver: "two-never-answer" });
  because(
    it.service("ask").calls.some(({ outcome }) => outcome === "answered" && it.lines.includes("a: too late")),
    "`a` was given up at 4.00 s, but its answer was printed at 100.00 s: nothing cancelled the request, so its task kept running. A timeout of `wait` ends " +
      "the waiting only. Call `cancel()` on each task that is still pending.",
  );
  expect(it).toPrintAt([
    [1, "b: fine"],
    [4, "a: no answer"],
    [4, "c: no answer"],
    [4, "1 of 3 up"],
  ]);
  expect(it.call("board")).toGive(1);
  expect(it.call("board")).toTake(4);
});
