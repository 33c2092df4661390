import { because, check, expect } from "yieldpoint/checks";

check("wakes every listener when the bell rings", async ({ run }) => {
  const it = await run();
  const heard = it.printedLines[0]?.print.time ?? 0;
  because(
    heard > 2 && it.awaits.some(({ kind, time, until }) => kind === "timer" && time < 2 && until === heard),
    `The bell rang at 2.00 s, in the middle of a sleep, and \`heard\` noticed only when the sleep was over, at ${heard.toFixed(2)} s. It ` +
      "sleeps and checks, again and again. There is nothing to check if `heard` awaits something that `ring` itself completes, such as a future.",
  );
  expect(it).toPrintAt([
    [2, "Ada hears: lunch"],
    [2, "Bob hears: lunch"],
  ]);
});

check("returns the first text to a late listener, at once", async ({ run }) => {
  const it = await run({ driver: "late-and-twice" });
  because(
    it.call("early").value === "fire",
    "The bell rang twice before the listener got its turn, and the second text replaced the first. Only the first ring counts: " +
      "if the bell has already rung, `ring` must leave everything as it is.",
  );
  expect(it.call("early")).toGive("lunch");
  expect(it.call("late")).toGive("lunch");
  expect(it.call("late")).toTake(0);
});

check.later(
  "asyncio-basics/stopping-work",
  "keeps the others waiting when one listener gives up",
  async ({ run }) => {
    const it = await run({ driver: "one-gives-up" });
    expect(it.call("leaves")).toRaise("TimeoutError");
    because(
      it.call("stays").error?.error === "CancelledError" && it.call("stays").ended === 1,
      "When one listener gave up, the other was cancelled too: both await the same future, and giving up cancels the future. A " +
        "cancelled future accepts no result either. A shield around the future keeps the cancellation away from it.",
    );
    expect(it.call("ring")).toGive(null);
    expect(it.call("stays")).toGive("lunch");
  },
);
