import { check, expect } from "yieldpoint/checks";

check("gives the lowest price of the shops that answered", async ({ run }) => {
  const it = await run({ driver: "two-closed" });
  expect(it.call("cheapest")).toGive(9);
  expect((await run()).lines.at(-1)).toBe("4");
});

check("asks all shops at the same time", async ({ run }) => {
  const it = await run({ driver: "two-closed" });
  expect(it.service("ask")).toBeAskedAt([0, 0, 0, 0]);
  expect(it.call("cheapest")).toTake(3);
});

check("says which shops failed, in their order", async ({ run }) => {
  expect(await run({ driver: "two-closed" })).toPrint(["a: no line", "c: sold out"]);
});

check("raises a ValueError when no shop answers", async ({ run }) => {
  const it = await run({ driver: "all-closed" });
  expect(it.call("cheapest")).toRaise("ValueError");
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("cheapest")).toEnd("cancelled");
  expect(it.task("cheapest")).toEndAt(1);
});
