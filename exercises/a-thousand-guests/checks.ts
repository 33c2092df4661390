import { because, check, expect, same } from "yieldpoint/checks";

check("greets every guest, all after one second", async ({ run }) => {
  const it = await run();
  because(
    same(
      it.awaits.filter(({ text }) => text === "sleep(1)").map(({ time }) => time),
      [0, 1, 2],
    ),
    "Each greeting began only when the one before it was over. Start all of them first and then wait for them together: `asyncio.gather` does both with the coroutines that it is given.",
  );
  expect(it).toPrintAt([
    [1, "welcome, Ada"],
    [1, "welcome, Grace"],
    [1, "welcome, Mary"],
  ]);
});

check("greets a thousand guests in one second", async ({ run }) => {
  const it = await run({ driver: "a-thousand" });
  because(
    it.report("greeted") === 3,
    "Three guests are as many as the example has. Greet every guest in the list, however long it is.",
  );
  expect(it.call("welcomeAll")).toTake(1);
  expect(it.report("greeted"), "how many were greeted").toBe(1000);
});

check("has nothing to do for no guests", async ({ run }) => {
  const it = await run({ driver: "nobody" });
  expect(it.call("welcomeAll")).toTake(0);
  expect(it.report("came back"), "whether welcomeAll came back").toBe(true);
});

check("hands on the error of a guest who may not come in", async ({ run }) => {
  const it = await run({ driver: "no-invitation" });
  const { error } = it.call("welcomeAll");
  // A TaskGroup hands the error on in a group, which is as good.
  if (error?.exceptions?.some(({ message }) => message === "no invitation")) return;
  expect(it.call("welcomeAll")).toRaise("ValueError", "no invitation");
});

check.later("asyncio-basics/stopping-work", "stops when the party is called off", async ({ run }) => {
  const it = await run({ driver: "called-off" });
  expect(it.task("party")).toEnd("cancelled");
  because(
    it.report("greeted") !== 0,
    "The party was called off at 0.50 s, and guests were greeted after that: their tasks went on when `welcomeAll` was cancelled. A cancellation reaches only what is being awaited at that moment, so await all of them together: `gather` and a TaskGroup pass it on to every task.",
  );
  expect(it.report("greeted"), "how many were greeted").toBe(0);
});
