import { check, expect } from "yieldpoint/checks";

check("everybody who waits hears it, when it rings", async ({ run }) => {
  expect(await run()).toPrintAt([
    [2, "Ada hears: dinner"],
    [2, "Bob hears: dinner"],
  ]);
});

check("whoever comes late hears it at once, and only the first ringing counts", async ({ run }) => {
  const it = await run({ driver: "late-and-twice" });
  expect(it.call("early")).toGive("dinner");
  expect(it.call("late")).toGive("dinner");
  expect(it.call("late")).toTake(0);
});

check("when one who waits is cancelled, the others do not notice", async ({ run }) => {
  const it = await run({ driver: "one-leaves" });
  expect(it.task("leaves")).toEnd("cancelled");
  expect(it.call("ring")).toGive(null);
  expect(it.call("stays")).toGive("dinner");
});
