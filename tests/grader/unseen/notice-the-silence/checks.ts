import { check, expect } from "yieldpoint/checks";

check("returns when there is no beat at all", async ({ run }) => {
  const it = await run({ driver: "dead" });
  expect(it.call("untilSilent")).toTake(2);
});

check("returns so many seconds after the last beat", async ({ run }) => {
  const it = await run({ driver: "three-beats" });
  expect(it.call("untilSilent")).toTake(6.5);
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("monitor")).toEnd("cancelled");
});
