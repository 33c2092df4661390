import { check, expect } from "yieldpoint/checks";

check("asks all of them at the same time", async ({ run }) => {
  const it = await run({ driver: "all-in-time" });
  expect(it.service("ask")).toBeAskedAt([0, 0, 0]);
  expect(it.call("collect")).toGive(["a!", null, "c!"]);
  expect(it.call("collect")).toTake(2);
});

check("returns at the deadline, with the answers that are there", async ({ run }) => {
  const it = await run({ driver: "one-is-late" });
  expect(it.call("collect")).toGive(["a!", null, "c!"]);
  expect(it.call("collect")).toTake(3);
});

check("leaves no request running", async ({ run }) => {
  const it = await run({ driver: "one-is-late" });
  expect(it.call("collect").ended, "when it ended").toBe(3);
  expect(it.call("collect")).not.toLeaveTasks();
});
