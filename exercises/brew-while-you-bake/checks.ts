import { because, check, expect } from "yieldpoint/checks";

check("takes as long as the slower of the two", async ({ run }) => {
  const it = await run();
  because(
    it.awaits.some(({ text, time }) => text === "sleep(4)" && time === 3),
    "The tea began to brew only at 3.00 s, when the cake was ready. Calling `brew()` starts nothing; `asyncio.create_task(brew())`, made before you await `bake()`, lets it run meanwhile.",
  );
  because(
    it.awaits.some(({ text, time }) => text === "sleep(3)" && time === 4),
    "Baking began only at 4.00 s, when the tea was ready. Let the tea run as a task while you await `bake()`, and await the task after that.",
  );
  expect(it).toPrint(["tea and cake"]);
  expect(it).toTake(4);
});

check("gives the tea first and the cake second, whatever is slower", async ({ run }) => {
  const it = await run({ driver: "slow-oven" });
  expect(it.call("teatime")).toGive(["mate", "bread"]);
  expect(it.call("teatime")).toTake(6);
});

check("begins both at once", async ({ run }) => {
  const it = await run({ driver: "slow-oven" });
  expect(it.service("brew")).toBeAskedAt([0]);
  expect(it.service("bake")).toBeAskedAt([0]);
});

check("fails with the oven's error", async ({ run }) => {
  const it = await run({ driver: "burnt" });
  const { error } = it.call("teatime");
  // A TaskGroup hands the error on in a group, which is as good.
  if (!error?.exceptions?.some(({ message }) => message === "burnt")) {
    expect(it.call("teatime")).toRaise("ValueError", "burnt");
  }
  expect(it.call("teatime")).toTake(1);
});

check("leaves no tea on the stove when baking failed", async ({ run }) => {
  const it = await run({ driver: "burnt" });
  expect(it.call("teatime")).not.toLeaveTasks();
});

check.later("asyncio-basics/stopping-work", "stops both when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("teatime")).toEnd("cancelled");
  because(
    it.task("teatime").ended === 5,
    "`teatime` was cancelled at 2.00 s, and then it waited until the tea was ready. Cancel the tea's task before you wait for it, in this case too; a `finally` runs on every way out.",
  );
  expect(it.task("teatime")).toEndAt(2);
});
