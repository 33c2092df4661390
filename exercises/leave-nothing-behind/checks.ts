import { because, check, expect, same } from "yieldpoint/checks";

check("runs the coroutine and returns its result", async ({ run }) => {
  const { error, tasks } = await run({ mayFail: true });
  const radio = tasks.find(({ coroutine }) => coroutine === "radio");
  because(
    error?.type === "TimeLimitError" && radio?.ended === null && radio.cancelRequested === null,
    "`main` is done, and `run` goes on turning the loop for the radio, which never ends by itself. Nothing has asked it to end: " +
      "step 3 first cancels every task that is left, and only then waits for them.",
  );
  expect((await run()).lines).toContain("main is done");
});

check("cancels what is left, and lets it clean up", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "la la la"],
    [1.5, "radio: off"],
    [1.5, "main is done"],
  ]);
});

check("waits for a task that takes time to clean up", async ({ run }) => {
  const it = await run({ driver: "slow-to-leave" });
  const wiping = it.printedLines.find(({ text }) => text === "wiping the table");
  const guest = it.task("guest");
  const isAsked = guest.cancelRequested !== null && !it.lines.includes("wiped");
  because(
    isAsked && wiping?.print.task === 0,
    "The guest was asked to end, and never had another turn: `task.cancel()` only asks, and the CancelledError is raised in the " +
      "task when the loop runs it next. Run the loop until all of these tasks have ended, and only then close it.",
  );
  because(
    isAsked && wiping?.print.task === guest.task,
    "The guest had a turn and began to clean up, which takes it two more seconds, and `run` didn't wait for that. How " +
      "long a task takes to end is its own business: run the loop until each of them has ended, not for a fixed time.",
  );
  expect(it).toPrintAt([
    [1, "wiping the table"],
    [3, "wiped"],
    [3, "run gave None"],
  ]);
});

check("closes the loop, in each case", async ({ run }) => {
  const it = await run({ driver: "closes" });
  because(
    it.lines.some((line) => /no current event loop|is empty/.test(line)),
    "In this check no task is left, and waiting for no tasks at all raised an error: `asyncio.gather` learns from the tasks that " +
      "it is given which loop they belong to, and `asyncio.wait` takes no empty list. Wait only if something is left.",
  );
  because(
    same(it.lines, ["closed: False", "raised: broken", "closed: False"]),
    "`run` cleans up and leaves its loop open. Step 4 says to close it: `loop.close()`, as the last thing that `run` does.",
  );
  because(
    same(it.lines, ["closed: True", "raised: broken", "closed: False"]),
    "When the coroutine returns, the loop is closed; when it raises, it isn't. The error leaves `run` at the line that runs the " +
      "coroutine, and what comes after it is skipped unless it is in a `finally`. Steps 3 and 4 belong there.",
  );
  expect(it).toPrint(["closed: True", "raised: broken", "closed: True"]);
});

check("cleans up when the coroutine raises, too", async ({ run }) => {
  expect(await run({ driver: "raises" })).toPrint(["cleaned up", "raised: broken"]);
});

check("is content when nothing is left", async ({ run }) => {
  const it = await run({ driver: "nothing-left" });
  expect(it).toPrint(["3", "4"]);
  expect(it).not.toWarn(/./);
});
