import { check, expect } from "yieldpoint/checks";

check("every letter arrives", async ({ run }) => {
  const it = await run();
  expect(it.lines.toSorted()).toEqual(["Ada has a letter", "Edsger has a letter", "Grace has a letter"]);
});

check("the letters travel while the next is written", async ({ run }) => {
  const it = await run({ driver: "three-friends" });
  expect(it.service("post")).toBeAskedAt([0.5, 1, 1.5]);
});

check("comes back when the last letter has arrived, and no later", async ({ run }) => {
  const it = await run({ driver: "three-friends" });
  expect(it.call("sendAll")).toTake(4.5);
  expect(it.call("sendAll")).not.toLeaveTasks();
});

check("fails when a letter comes back", async ({ run }) => {
  const it = await run({ driver: "no-such-address" });
  const { error } = it.call("sendAll");
  // A TaskGroup hands the error on in a group, which is as good.
  if (error?.exceptions?.some(({ message }) => message === "no such address")) return;
  expect(it.call("sendAll")).toRaise("ValueError", "no such address");
});
