import { check, expect } from "yieldpoint/checks";

check("says Hello after 1 second, and World 2 seconds later", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "Hello"],
    [3, "World"],
  ]);
});

check("sayAfter says what it is given, after as long as it is given", async ({ run }) => {
  expect(await run({ driver: "other-words" })).toPrintAt([
    [0.5, "first"],
    [0.75, "second"],
    [0.75, "third"],
  ]);
});

check("lets others run while it waits", async ({ run }) => {
  expect(await run({ driver: "side-by-side" })).toPrintAt([
    [1, "quick"],
    [2, "slow"],
  ]);
});

check("says nothing more once it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("sayAfter")).toEnd("cancelled");
  expect(it).toPrintAt([[1, "cancelled"]]);
});
