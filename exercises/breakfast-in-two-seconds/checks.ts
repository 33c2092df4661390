import { check, expect } from "yieldpoint/checks";

check("both steps are done, and breakfast is ready, after 2 seconds", async ({ run }) => {
  expect(await run()).toPrintAt([
    [2, "boil water: done"],
    [2, "slice bread: done"],
    [2, "breakfast is ready"],
  ]);
});

check("begins both steps at once, in any kitchen", async ({ run }) => {
  const it = await run({ driver: "slow-kitchen" });
  expect(it.call("breakfast")).toGive("breakfast is ready");
  expect(it.service("step")).toBeAskedAt([0, 0]);
  expect(it.call("breakfast")).toTake(5);
});

check("is not ready when a step fails", async ({ run }) => {
  const it = await run({ driver: "out-of-bread" });
  // A TaskGroup hands the error on in a group, which is as good.
  const { error } = it.call("breakfast");
  if (error?.exceptions?.some(({ message }) => message === "out of bread")) return;
  expect(it.call("breakfast")).toRaise("ValueError", "out of bread");
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "closed" });
  expect(it.task("breakfast")).toEnd("cancelled");
  expect(it).toPrint([]);
});

check.hidden("says what the kitchen says, word by word", async ({ run }) => {
  expect(await run({ driver: "slow-kitchen" })).toPrintAt([
    [5, "hot"],
    [5, "thin"],
  ]);
});
