import { because, check, expect, same } from "yieldpoint/checks";

check("runs the coroutine and returns its result", async ({ run }) => {
  const { error, tasks } = await run({ mayFail: true });
  const poller = tasks.find(({ coroutine }) => coroutine === "poller");
  because(
    error?.type === "TimeLimitError" && poller?.ended === null && poller.cancelRequested === null,
    "`main` is done, and `run` keeps the loop running for the poller, which never ends by itself. Nothing has asked it to stop: " +
      "step 3 first cancels every task that is left, and only then waits for them.",
  );
  expect((await run()).lines).toContain("main is done");
});

check("cancels what is left, and lets it clean up", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "checked the queue"],
    [1.5, "poller: connection closed"],
    [1.5, "main is done"],
  ]);
});

check("waits for a task that takes time to clean up", async ({ run }) => {
  const it = await run({ driver: "slow-to-leave" });
  const wiping = it.printedLines.find(({ text }) => text === "flushing the file");
  const writer = it.task("writer");
  const isAsked = writer.cancelRequested !== null && !it.lines.includes("flushed");
  because(
    isAsked && wiping?.print.task === 0,
    "The writer was asked to stop, and never got another turn. `task.cancel()` only asks: the CancelledError is raised when the loop " +
      "runs the task next. Run the loop until all of these tasks have ended, and only then close it.",
  );
  because(
    isAsked && wiping?.print.task === writer.task,
    "The writer got a turn and began to clean up, which takes two more seconds, and `run` didn't wait for that. You " +
      "can't know how long a task takes to end: run the loop until each of them has ended, not for a fixed time.",
  );
  expect(it).toPrintAt([
    [1, "flushing the file"],
    [3, "flushed"],
    [3, "run gave None"],
  ]);
});

check("closes the loop after a result, and after an error", async ({ run }) => {
  const it = await run({ driver: "closes" });
  because(
    it.lines.some((line) => /no current event loop|is empty/.test(line)),
    "In this check no task is left, and waiting for no tasks at all raised an error. `asyncio.gather` finds out from its tasks " +
      "which loop they belong to, and `asyncio.wait` doesn't accept an empty list. Wait only if something is left.",
  );
  because(
    same(it.lines, ["closed: False", "raised: broken", "closed: False"]),
    "`run` cleans up and leaves its loop open. Step 4 is to close it: call `loop.close()` as the last thing that `run` does.",
  );
  because(
    same(it.lines, ["closed: True", "raised: broken", "closed: False"]),
    "When the coroutine returns, the loop is closed; when it raises, it isn't. The error leaves `run` at the line that runs the " +
      "coroutine, and the lines below are skipped unless they are in a `finally`. Steps 3 and 4 belong there.",
  );
  expect(it).toPrint(["closed: True", "raised: broken", "closed: True"]);
});

check("lets the other tasks clean up when the coroutine raises an error", async ({ run }) => {
  expect(await run({ driver: "raises" })).toPrint(["cleaned up", "raised: broken"]);
});

check("works when no task is left", async ({ run }) => {
  const it = await run({ driver: "nothing-left" });
  expect(it).toPrint(["3", "4"]);
  expect(it).not.toWarn(/./);
});
