import { check, expect } from "yieldpoint/checks";

check("gives each reading when it is there", async ({ run }) => {
  expect(await run()).toPrintAt([
    [0.5, "19 degrees"],
    [3, "20 degrees"],
    [5.5, "21 degrees"],
  ]);
});

check("waits after the caller has come back, not before", async ({ run }) => {
  const it = await run({ driver: "slow-caller" });
  expect(it.call("all")).toGive([1, 2, 3]);
  expect(it.service("read")).toBeAskedAt([0, 3, 6]);
  expect(it.call("all")).toTake(8);
});

check("reads no more when the caller has left", async ({ run }) => {
  const it = await run({ driver: "leaves-early" });
  expect(it.call("enough")).toGive([7, 7]);
  expect(it.service("read")).toBeAskedAt([0, 4]);
  expect(it.call("enough")).not.toLeaveTasks();
});

check("lets the error of a reading through", async ({ run }) => {
  const it = await run({ driver: "broken" });
  expect(it.call("broken")).toRaise("OSError", "no contact");
});
