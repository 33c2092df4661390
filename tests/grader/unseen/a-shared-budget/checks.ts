import { check, expect } from "yieldpoint/checks";

check("tries again a second later", async ({ run }) => {
  const it = await run({ driver: "one-hiccup" });
  expect(it.call("fetchAll")).toGive(["a ok", "b ok"]);
  expect(it.service("fetch")).toBeAskedAt([0, 0, 1.5]);
});

check("all pages together have so many retries", async ({ run }) => {
  const it = await run({ driver: "all-down" });
  expect(it.call("fetchAll")).toGive([null, null, null]);
  expect(it.service("fetch").calls.length, "how often `fetch` was called").toBe(5);
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchAll")).toEnd("cancelled");
  expect(it.service("fetch")).toBeAskedAt([0, 0]);
});
