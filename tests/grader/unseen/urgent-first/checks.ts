import { check, expect } from "yieldpoint/checks";

check("does the urgent ones first, and one at a time", async ({ run }) => {
  const it = await run({ driver: "mixed" });
  expect(it.service("work").calls.map(({ args }) => args[0])).toEqual(["a", "c", "d", "b", "e"]);
  expect(it.service("work")).toBeAskedAt([0, 1, 2, 3, 4]);
});

check("gives each its own result", async ({ run }) => {
  const it = await run({ driver: "mixed" });
  expect(it.call("a")).toGive("did a");
  expect(it.call("d")).toGive("did d");
});

check("raises the error of a job to the one who submitted it, and goes on", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("good")).toGive("done");
  expect(it.call("bad")).toRaise("ValueError", "illegible");
});

check("does not do the job of one who gave up, and goes on", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("b")).toEnd("cancelled");
  expect(it.call("c")).toGive("done");
  expect(it.service("work").calls.map(({ args }) => args[0])).toEqual(["a", "c"]);
});
