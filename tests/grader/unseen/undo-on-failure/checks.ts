import { check, expect } from "yieldpoint/checks";

check("undoes what was done, the last first and one at a time", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.service("undo").calls.map(({ args }) => args[0])).toEqual(["car", "hotel", "flight"]);
  expect(it.service("undo")).toBeAskedAt([4, 4.5, 5]);
});

check("raises the error of the step, after the undoing", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("doAll")).toRaise("ValueError", "too risky");
  expect(it.call("doAll")).toTake(5.5);
});

check("goes on undoing when an undo fails", async ({ run }) => {
  const it = await run({ driver: "undo-fails" });
  expect(it).toPrint(["not undone: hotel"]);
  expect(it.service("undo")).toBeAskedAt([3, 3.5]);
  expect(it.call("doAll")).toRaise("ValueError", "no cars");
});

check("undoes what was done when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.service("undo")).toBeAskedAt([2.5, 3]);
  expect(it.task("doAll")).toEnd("cancelled");
});
