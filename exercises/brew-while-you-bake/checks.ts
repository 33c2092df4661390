import { because, check, expect } from "yieldpoint/checks";

check("takes as long as the slower of the two", async ({ run }) => {
  const it = await run();
  because(
    it.awaits.some(({ text, time }) => text === "sleep(4)" && time === 3),
    "The tea began to brew only at 3.00 s, when the cake was ready. Calling `brew()` starts nothing. Make a task of it, `asyncio.create_task(brew())`, before you await `bake()`, and it runs meanwhile.",
  );
  because(
    it.awaits.some(({ text, time }) => text === "sleep(3)" && time === 4),
    "Baking began only at 4.00 s, when the tea was ready. Let the tea run as a task while you await `bake()`, and await the task after that.",
  );
  expect(it).toPrint(["tea and cake"]);
  expect(it).toTake(4);
});

check("returns the tea first and the cake second, whichever is slower", async ({ run }) => {
  const it = await run({ driver: "slow-oven" });
  expect(it.call("teatime")).toGive(["mate", "bread"]);
  expect(it.call("teatime")).toTake(6);
});

check("starts both at once", async ({ run }) => {
  const it = await run({ driver: "slow-oven" });
  expect(it.service("brew")).toBeAskedAt([0]);
  expect(it.service("bake")).toBeAskedAt([0]);
});

check("raises the exception of `bake`", async ({ run }) => {
  const it = await run({ driver: "burnt" });
  const { error } = it.call("teatime");
  // A TaskGroup raises it in a group, which is as good.
  if (!error?.exceptions?.some(({ message }) => message === "burnt")) {
    expect(it.call("teatime")).toRaise("ValueError", "burnt");
  }
  expect(it.call("teatime")).toTake(1);
});

check("leaves no tea running when baking has failed", async ({ run }) => {
  const it = await run({ driver: "burnt" });
  expect(it.call("teatime")).not.toLeaveTasks();
});

check.later("asyncio-basics/stopping-work", "stops both when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("teatime")).toEnd("cancelled");
  because(
    it.task("teatime").ended === 5,
    "`teatime` was cancelled at 2.00 s, and then it waited until the tea was ready. Cancel the tea's task before you wait for it in this case, too; a `finally` runs however the block is left.",
  );
  expect(it.task("teatime")).toEndAt(2);
});
