import { check, expect } from "yieldpoint/checks";

check("tries again, a second after each failure", async ({ run }) => {
  const it = await run({ driver: "twice-bad" });
  expect(it.service("fetch")).toBeAskedAt([0, 1.5, 3]);
  expect(it.call("fetchStubbornly")).toGive("page");
});

check("does not hold up anybody else while it waits", async ({ run }) => {
  expect(await run({ driver: "twice-bad" })).not.toBlock();
});

check("raises the last error after three attempts, and does not wait before it does", async ({ run }) => {
  const it = await run({ driver: "always-bad" });
  expect(it.service("fetch")).toBeAskedAt([0, 1.5, 3]);
  expect(it.call("fetchStubbornly")).toRaise("ConnectionError", "three");
  expect(it.call("fetchStubbornly")).toTake(3.5);
});

check("lets other errors through at once", async ({ run }) => {
  const it = await run({ driver: "not-found" });
  expect(it.call("fetchStubbornly")).toRaise("ValueError", "404");
  expect(it.service("fetch")).toBeAskedAt([0]);
});

check("stops when it is cancelled, at an attempt or between two", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("waiting")).toEnd("cancelled");
  expect(it.task("fetching")).toEnd("cancelled");
  expect(it.service("fetch")).toBeAskedAt([0, 1.5]);
});
