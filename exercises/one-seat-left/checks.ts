import { check, expect } from "yieldpoint/checks";

check("sells no more seats than there are", async ({ run }) => {
  const it = await run();
  expect(it.lines).toEqual(["[True, True, False]", "['Ada', 'Bob']"]);
});

check("asks nobody to pay for a seat that is gone", async ({ run }) => {
  const it = await run({ driver: "two-trains" });
  expect(it.call("Cleo north")).toGive(false);
  expect(
    it.service("pay").calls.map(({ args }) => args[0]),
    "who was asked to pay",
  ).toEqual(["Ada", "Bob"]);
});

check("does not hold up one train for another", async ({ run }) => {
  const it = await run({ driver: "two-trains" });
  expect(it.call("Ada north")).toGive(true);
  expect(it.call("Bob south")).toGive(true);
  expect(it.call("Cleo north")).toGive(false);
  expect(it.service("pay")).toBeAskedAt([0, 0]);
});

check("keeps the seat for the next when paying fails", async ({ run }) => {
  const it = await run({ driver: "no-money" });
  expect(it.call("Ada")).toRaise("ValueError", "no money");
  expect(it.call("Bob")).toGive(true);
});
