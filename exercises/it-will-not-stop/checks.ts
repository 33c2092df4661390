import { because, check, expect } from "yieldpoint/checks";

check("tells of a failed look, and looks again a second later", async ({ run }) => {
  const endless = await run({ driver: "stubborn-trouble", mayFail: true });
  because(
    endless.error?.type === "TimeLimitError" && endless.task("watch").cancelRequested === 2.5,
    "`watch` was cancelled at 2.50 s and never ended: something kept the CancelledError, and the loop went on. Only the " +
      "cancellation ends this loop, so it has to get through wherever it arrives, in the pause between two looks as well.",
  );
  const it = await run({ driver: "stubborn-trouble" });
  because(
    it.service("look").calls.length === 1 && it.task("watch").outcome === "failed",
    "The first look failed, and its error ended `watch` altogether. A failed look should be printed, and its error must not leave " +
      "the loop; only a cancellation may.",
  );
  expect(it.service("look")).toBeAskedAt([0, 1, 2]);
  expect(it.lines.slice(0, 3)).toEqual(["watch: no contact", "watch: not a number", "watch: 19 degrees"]);
});

check("stops when it is cancelled during a look", async ({ run }) => {
  const it = await run({ driver: "while-it-looks" });
  const { awaits, ended } = it.task("watch");
  expect(it.task("watch")).toEnd("cancelled");
  because(
    awaits.some(({ text, time, until }) => text.startsWith("sleep") && time === 1 && until === ended),
    "The cancellation came at 1.00 s, and `watch` slept once more before it let it through. A cancellation isn't a failed look, " +
      "which is followed by a pause: throw it again at once.",
  );
  expect(it.task("watch")).toEndAt(1);
});

check("stops when it is cancelled between two looks", async ({ run }) => {
  const it = await run({ driver: "after-a-failure" });
  expect(it.task("watch")).toEnd("cancelled");
  expect(it.task("watch")).toEndAt(1);
});

check("says that it is closed, once, at the end", async ({ run }) => {
  const it = await run({ driver: "while-it-looks" });
  because(
    it.lines.length === 0,
    "`watch` was cancelled, and ended without a word. A cancellation leaves the loop as any error does: the lines below are " +
      "skipped. A `finally` around the loop runs however the loop ends.",
  );
  expect(it).toPrintAt([[1, "watch: closed"]]);
});
