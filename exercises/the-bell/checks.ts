import { because, check, expect } from "yieldpoint/checks";

check("everybody who waits hears it, when it rings", async ({ run }) => {
  const it = await run();
  const heard = it.printedLines[0]?.print.time ?? 0;
  because(
    heard > 2 && it.awaits.some(({ kind, time, until }) => kind === "timer" && time < 2 && until === heard),
    `The bell rang at 2.00 s, in the middle of a sleep, and \`heard\` noticed only when that was over, at ${heard.toFixed(2)} s: it ` +
      "sleeps and looks, again and again. Nothing has to look if `heard` awaits something that `ring` itself completes, such as a future.",
  );
  expect(it).toPrintAt([
    [2, "Ada hears: dinner"],
    [2, "Bob hears: dinner"],
  ]);
});

check("whoever comes late hears it at once, and only the first ringing counts", async ({ run }) => {
  const it = await run({ driver: "late-and-twice" });
  because(
    it.call("early").value === "fire",
    "The bell rang twice before the listener had its turn, and the second text replaced the first. Only the first ringing counts: " +
      "`ring` has to look whether the bell has rung already, and then leave everything as it is.",
  );
  expect(it.call("early")).toGive("dinner");
  expect(it.call("late")).toGive("dinner");
  expect(it.call("late")).toTake(0);
});

check.later(
  "asyncio-basics/stopping-work",
  "when one who waits is cancelled, the others do not notice",
  async ({ run }) => {
    const it = await run({ driver: "one-leaves" });
    expect(it.task("leaves")).toEnd("cancelled");
    because(
      it.call("stays").error?.error === "CancelledError" && it.call("stays").ended === 1,
      "When one listener was cancelled, the other was cancelled, too: both await the same future, and cancelling a task also cancels " +
        "the future that it awaits. A cancelled future takes no result either. A shield around it keeps the cancellation away.",
    );
    expect(it.call("ring")).toGive(null);
    expect(it.call("stays")).toGive("dinner");
  },
);
