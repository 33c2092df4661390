import { check, expect } from "yieldpoint/checks";

check("gives the first answer, and skips a server that fails", async ({ run }) => {
  const it = await run({ driver: "one-fails" });
  expect(it.service("ask")).toBeAskedAt([0, 0, 0]);
  expect(it.call("firstGood")).toGive("good answers");
});

check("does not wait for the slow ones, but for their end", async ({ run }) => {
  const it = await run({ driver: "one-fails" });
  expect(it.call("firstGood")).not.toLeaveTasks();
  expect(it.call("firstGood")).toTake(2.5);
});

check("says so when nobody answers", async ({ run }) => {
  const it = await run({ driver: "all-fail" });
  expect(it.call("firstGood")).toRaise("RuntimeError", "nobody answered");
});

check("is cancelled with all that it asked", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("firstGood")).toEnd("cancelled");
  expect(it.call("firstGood")).not.toLeaveTasks();
});
