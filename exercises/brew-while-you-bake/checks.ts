import { check, expect } from "yieldpoint/checks";

check("takes as long as the slower of the two", async ({ run }) => {
  const it = await run();
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

check("stops both when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("teatime")).toEnd("cancelled");
  expect(it.task("teatime")).toEndAt(2);
});
