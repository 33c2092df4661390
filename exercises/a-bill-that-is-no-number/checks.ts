import { check, expect } from "yieldpoint/checks";

check("the bill is the sum of the prices", async ({ run }) => {
  expect(await run()).toPrint(["That makes 13."]);
});

check("each customer has the right bill", async ({ run }) => {
  const it = await run({ driver: "two-customers" });
  expect(it.call("Ann")).toGive(7);
  expect(it.call("Ben")).toGive(6);
});

check("a bill takes one second, however long it is", async ({ run }) => {
  const it = await run({ driver: "two-customers" });
  expect(it.call("Ann")).toTake(1);
  expect(it.call("Ben")).toTake(1);
});

check("what is not sold is an error", async ({ run }) => {
  const it = await run({ driver: "not-sold" });
  // A TaskGroup hands the error on in a group, which is as good.
  const { error } = it.call("bill");
  if (error?.exceptions?.some(({ message }) => message === "the shop sells no moonlight")) return;
  expect(it.call("bill")).toRaise("ValueError", "the shop sells no moonlight");
});

check("stops when the customer leaves", async ({ run }) => {
  const it = await run({ driver: "leaves" });
  expect(it.task("bill")).toEnd("cancelled");
  expect(it.report("asked"), "what the shop was asked").toEqual(["tea", "bread", "salt"]);
});
