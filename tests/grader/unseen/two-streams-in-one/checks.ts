import { check, expect } from "yieldpoint/checks";

check("yields the values as they come, and ends", async ({ run }) => {
  const it = await run({ driver: "both" });
  expect(it.call("merge")).toGive(["q1", "q2", "s1", "q3", "s2"]);
  expect(it.call("merge")).toTake(6);
});

check("raises the error of a source that fails", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("merge")).toRaise("ConnectionError", "line is dead");
});

check("closes both sources when its consumer is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("consumer")).toEnd("cancelled");
  expect(it.lines.slice(0, 2)).toEqual(["l", "r"]);
  expect(it.lines.slice(2).toSorted()).toEqual(["left is closed", "over", "right is closed"]);
  expect(it.lines.at(-1)).toBe("over");
  expect(it.call("merge")).not.toLeaveTasks();
});
