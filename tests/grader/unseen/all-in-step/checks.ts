import { check, expect } from "yieldpoint/checks";

check("all work at the same time, phase by phase", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  expect(it.service("work")).toBeAskedAt([0, 0, 0, 3, 3, 3, 6, 6, 6]);
  expect(
    it.service("work").calls.map(({ args }) => args[1]),
    "the phases, as they began",
  ).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  expect(it.call("inStep")).toTake(9);
});

check("leaves nothing running when one fails", async ({ run }) => {
  const it = await run({ driver: "one-fails" });
  expect(it.call("inStep").error, "its error").not.toBe(null);
  expect(it.call("inStep").ended, "when it ended").toBe(1);
  expect(it.call("inStep")).not.toLeaveTasks();
});
