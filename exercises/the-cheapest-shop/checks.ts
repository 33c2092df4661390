import { because, check, expect, same } from "yieldpoint/checks";

check("returns the lowest price of the shops that answered", async ({ run }) => {
  const it = await run({ driver: "two-closed" });
  expect(it.call("cheapest")).toGive(9);
  expect((await run()).lines.at(-1)).toBe("4");
});

check("asks all shops at the same time", async ({ run }) => {
  const it = await run({ driver: "two-closed" });
  because(
    same(
      it.service("ask").calls.map(({ started }) => started),
      [0, 3, 5, 6],
    ),
    "Each shop is asked only when the one before it has answered or failed, so the waits add up. Call all of them first, and then " +
      "wait for all the answers together.",
  );
  expect(it.service("ask")).toBeAskedAt([0, 0, 0, 0]);
  expect(it.call("cheapest")).toTake(3);
});

check("prints which shops failed, in the order of the shops", async ({ run }) => {
  const it = await run({ driver: "two-closed" });
  because(
    it.lines.length === 0,
    "Two of the four shops failed, and no line mentions them: `cheapest` drops their exceptions silently. For each shop that " +
      "failed, print its name and the message of its exception.",
  );
  expect(it).toPrint(["a: no line", "c: sold out"]);
});

check("raises a ValueError when no shop answers", async ({ run }) => {
  const it = await run({ driver: "all-closed" });
  because(
    it.call("cheapest").value === "inf",
    "No shop answered, so there is no lowest price; the minimum of no numbers is infinity in JavaScript. Check whether there is any " +
      "price at all before you return the lowest.",
  );
  expect(it.call("cheapest")).toRaise("ValueError");
});

check.later("asyncio-basics/stopping-work", "stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("cheapest")).toEnd("cancelled");
  expect(it.task("cheapest")).toEndAt(1);
});
