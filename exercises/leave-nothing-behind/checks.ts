import { check, expect } from "yieldpoint/checks";

check("runs the coroutine and returns its result", async ({ run }) => {
  expect((await run()).lines).toContain("main is done");
});

check("cancels what is left, and lets it clean up", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "la la la"],
    [1.5, "radio: off"],
    [1.5, "main is done"],
  ]);
});

check("waits for a task that takes time to clean up", async ({ run }) => {
  expect(await run({ driver: "slow-to-leave" })).toPrintAt([
    [1, "wiping the table"],
    [3, "wiped"],
    [3, "run gave None"],
  ]);
});

check("closes the loop, in each case", async ({ run }) => {
  expect(await run({ driver: "closes" })).toPrint(["closed: True", "raised: broken", "closed: True"]);
});

check("cleans up when the coroutine raises, too", async ({ run }) => {
  expect(await run({ driver: "raises" })).toPrint(["cleaned up", "raised: broken"]);
});

check("is content when nothing is left", async ({ run }) => {
  const it = await run({ driver: "nothing-left" });
  expect(it).toPrint(["3", "4"]);
  expect(it).not.toWarn(/./);
});
