import { because, check, expect } from "yieldpoint/checks";

check("reports a failed reading, and reads again a second later", async ({ run }) => {
  const endless = await run({ driver: "stubborn-trouble", mayFail: true });
  because(
    endless.error?.type === "TimeLimitError" && endless.task("watch").cancelRequested === 2.5,
    "`watch` was cancelled at 2.50 s and never ended: something caught the CancelledError, and the loop carried on. Only the " +
      "cancellation ends this loop, so it has to get through wherever it arrives, including the pause between two readings.",
  );
  const it = await run({ driver: "stubborn-trouble" });
  because(
    it.service("read").calls.length === 1 && it.task("watch").outcome === "failed",
    "The first reading failed, and its error ended `watch`. A failed reading should be printed, and its error must stay inside " +
      "the loop; only a cancellation may leave it.",
  );
  expect(it.service("read")).toBeAskedAt([0, 1, 2]);
  expect(it.lines.slice(0, 3)).toEqual(["watch: no contact", "watch: not a number", "watch: 19 degrees"]);
});

check("stops when it is cancelled during a reading", async ({ run }) => {
  const it = await run({ driver: "while-it-looks" });
  const { awaits, ended } = it.task("watch");
  expect(it.task("watch")).toEnd("cancelled");
  because(
    awaits.some(({ text, time, until }) => text.startsWith("sleep") && time === 1 && until === ended),
    "The cancellation came at 1.00 s, and `watch` slept once more before it let it through. A cancellation isn't a failed reading, " +
      "which is followed by a pause: throw it again right away.",
  );
  expect(it.task("watch")).toEndAt(1);
});

check("stops when it is cancelled between two readings", async ({ run }) => {
  const it = await run({ driver: "after-a-failure" });
  expect(it.task("watch")).toEnd("cancelled");
  expect(it.task("watch")).toEndAt(1);
});

check("prints `watch: closed` once, at the end", async ({ run }) => {
  const it = await run({ driver: "while-it-looks" });
  because(
    it.lines.length === 0,
    "`watch` was cancelled, and ended without printing anything. A cancellation leaves the loop as any exception does: the lines below are " +
      "skipped. A `finally` around the loop runs however the loop ends.",
  );
  expect(it).toPrintAt([[1, "watch: closed"]]);
});
