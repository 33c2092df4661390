import { check, expect } from "yieldpoint/checks";

check("reminds in time, and not when it was called off", async ({ run }) => {
  expect(await run()).toPrintAt([[3, "tea is ready"]]);
});

check("keeps many reminders apart, whatever their order", async ({ run }) => {
  expect(await run({ driver: "many" })).toPrintAt([
    [0, "set"],
    [0, "now"],
    [1, "early"],
    [3, "late"],
  ]);
});

check("blocks nobody, and leaves no task behind", async ({ run }) => {
  const it = await run({ driver: "many" });
  expect(it).not.toBlock();
  expect(it.createdTasks.length).toBe(0);
});
