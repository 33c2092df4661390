import { because, check, expect } from "yieldpoint/checks";

check("keeps the tasks that are running, and waits for them", async ({ run }) => {
  const { error } = await run({ mayFail: true });
  because(
    error?.type === "OSError" && error.message === "disk full",
    "`drain` raised an upload's exception: awaiting a failed task does that, and so does a `gather` with one. `asyncio.wait` waits for tasks however they end, and raises none of their exceptions.",
  );
  const it = await run();
  const last = it.printedLines.at(-1);
  because(
    last?.text === "3 uploads running" && last.print.time === 3,
    "All three uploads have ended by then, but `size` still counts them. Take each task out as soon as it has ended, for example in its done callback.",
  );
  expect(it).toPrintAt([
    [0, "3 uploads running"],
    [1, "b.jpg: uploaded"],
    [2, "c failed: disk full"],
    [3, "a.jpg: uploaded"],
    [3, "0 uploads running"],
  ]);
});

check("also waits for tasks that are started while it waits", async ({ run }) => {
  const it = await run({ driver: "started-meanwhile" });
  because(
    it.call("drain").duration === 1,
    "The first runner started the second one just before it ended, so `drain` returned while a task was running. Check again after each wait, until nothing is left.",
  );
  expect(it.call("drain")).toTake(3);
  expect(it.report("size")).toBe(0);
});

check("reports a failure right away, and does not fail itself", async ({ run }) => {
  const it = await run({ driver: "cancelled-and-failed" });
  expect(it).toPrintAt([[1, "printer failed: no paper"]]);
  expect(it.call("drain")).toGive(null);
  expect(it.call("drain")).toTake(1.5);
});

check("keeps no task that has ended", async ({ run }) => {
  const it = await run({ driver: "cancelled-and-failed" });
  expect([it.report("kept at first"), it.report("kept later")]).toEqual([3, 1]);
});

check("does not wait when there is nothing to wait for", async ({ run }) => {
  const it = await run({ driver: "nothing-to-do" });
  because(
    it.call("at once").error?.message.includes("Set of Tasks/Futures is empty") ?? false,
    "`asyncio.wait` refuses an empty set, and this keeper has no tasks. `drain` has to check whether there is anything to wait for before each wait, the first one included.",
  );
  expect(it.call("at once")).toGive(null);
  expect(it.call("at once")).toTake(0);
  expect(it.call("later")).toTake(0);
  expect(it.report("size")).toBe(0);
});

check.later("asyncio-basics/stopping-work", "copes with a task that was cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled-and-failed" });
  because(
    it.logs.some(({ level, time }) => level === "ERROR" && time === 0.5) &&
      it.stderr.includes("CancelledError"),
    "That callback was called for the task that was cancelled. Such a task has no exception to return: `exception()` raises CancelledError, and so does `result()`. Check `cancelled()` first.",
  );
  expect(it).not.toLog("ERROR");
});
