import { check, expect } from "yieldpoint/checks";

check("saves all pictures, three of them at work at a time", async ({ run }) => {
  const it = await run({ driver: "four-pictures" });
  expect(it.service("save")).toBeAskedAt([2, 3, 4, 5]);
  expect(
    it.service("save").calls.map(({ args }) => args[0]),
    "what was saved",
  ).toEqual(["small raw a", "small raw b", "small raw c", "small raw d"]);
  expect(it.call("pipeline")).toTake(6);
});

check("does not read far ahead", async ({ run }) => {
  const it = await run({ driver: "slow-disk" });
  expect(
    it.service("read").calls.length,
    "how many of twelve pictures are read while the first is saved",
  ).toBeLessThan(8);
});

check("ends all stages when one fails", async ({ run }) => {
  const it = await run({ driver: "disk-full" });
  expect(it.call("pipeline").error, "its error").not.toBe(null);
  expect(it.call("pipeline")).not.toLeaveTasks();
});
