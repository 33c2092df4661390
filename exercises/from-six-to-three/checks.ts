import { check, expect } from "yieldpoint/checks";

check("each city answers, and then all have answered", async ({ run }) => {
  const it = await run();
  expect(it.lines.toSorted()).toEqual(["Lima answers", "Oslo answers", "Rome answers", "answered"]);
  expect(it.lines.at(-1)).toBe("answered");
});

check("asks all three at once", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "Rome answers"],
    [2, "Lima answers"],
    [3, "Oslo answers"],
    [3, "answered"],
  ]);
});
