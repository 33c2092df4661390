import { check, expect } from "yieldpoint/checks";

check("keeps the tasks that run, and waits for them", async ({ run }) => {
  expect(await run()).toPrintAt([
    [0, "3 uploads under way"],
    [1, "b.jpg: uploaded"],
    [2, "c failed: disk full"],
    [3, "a.jpg: uploaded"],
    [3, "0 uploads under way"],
  ]);
});

check("waits for tasks that were started meanwhile, too", async ({ run }) => {
  const it = await run({ driver: "started-meanwhile" });
  expect(it.call("drain")).toTake(3);
  expect(it.report("size")).toBe(0);
});

check("tells a failure at once, and does not fail itself", async ({ run }) => {
  const it = await run({ driver: "cancelled-and-failed" });
  expect(it).toPrintAt([[1, "printer failed: no paper"]]);
  expect(it.call("drain")).toGive(null);
  expect(it.call("drain")).toTake(1.5);
  expect(it).not.toLog("ERROR");
});

check("lets go of tasks that have ended", async ({ run }) => {
  const it = await run({ driver: "cancelled-and-failed" });
  expect([it.report("kept at first"), it.report("kept later")]).toEqual([3, 1]);
});

check("has nothing to wait for when there is nothing", async ({ run }) => {
  const it = await run({ driver: "nothing-to-do" });
  expect(it.call("at once")).toGive(null);
  expect(it.call("at once")).toTake(0);
  expect(it.call("later")).toTake(0);
  expect(it.report("size")).toBe(0);
});
