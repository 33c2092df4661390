import { check, expect } from "yieldpoint/checks";

check("returns the answer, and raises the error", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "the page at home"],
    [2, "failed: no such host"],
  ]);
});

check("gives each of two requests its own answer, and one that comes at once, too", async ({ run }) => {
  const it = await run({ driver: "two-at-once" });
  expect(it.call("a")).toGive("page a");
  expect(it.call("b")).toGive("page b");
  expect(it.call("b")).toTake(1);
  expect(it.call("cache")).toGive("from the cache");
});

check("stops the request when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("fetch")).toEnd("cancelled");
  expect(it.task("fetch")).toEndAt(1);
  expect(it.report("stops")).toBe(1);
});

check("drops an answer that nobody waits for any more", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it).not.toLog("ERROR");
});
