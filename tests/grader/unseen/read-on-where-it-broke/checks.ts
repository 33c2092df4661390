import { check, expect } from "yieldpoint/checks";

check("reads on where it broke", async ({ run }) => {
  const it = await run({ driver: "breaks-once" });
  expect(
    it.service("read").calls.map(({ args }) => args[0]),
    "the offsets that were read",
  ).toEqual([0, 2, 2, 4]);
  expect(it.call("download")).toGive("abcdef");
});

check("waits a second, and holds up nothing meanwhile", async ({ run }) => {
  const it = await run({ driver: "breaks-once" });
  expect(it.service("read")).toBeAskedAt([0, 0.5, 2, 2.5]);
  expect(it).not.toBlock();
});

check("two downloads at the same time do not meet", async ({ run }) => {
  const it = await run({ driver: "two-at-once" });
  expect(it.call("one")).toGive("abcdef");
  expect(it.call("other")).toGive("uvwxyz");
});

check("gives up after three failures in a row", async ({ run }) => {
  const it = await run({ driver: "dead" });
  expect(it.call("download")).toRaise("ConnectionError", "down");
  expect(it.call("download")).toTake(3.5);
});
