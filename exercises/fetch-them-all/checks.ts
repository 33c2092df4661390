import { check, expect } from "yieldpoint/checks";

check("keeps three fetches under way, and never more", async ({ run }) => {
  const it = await run({ driver: "a-long-line" });
  expect(it.service("fetch")).toKeepBusy(3);
});

check("counts the two seconds of an attempt from its start", async ({ run }) => {
  const it = await run({ driver: "a-long-line" });
  expect(it.service("fetch")).toBeAsked(12);
  expect(it.call("fetchThemAll")).toTake(6);
});

check("gives each page its text, or null", async ({ run }) => {
  const it = await run({ driver: "a-bad-day" });
  expect(it.call("fetchThemAll")).toGive({
    news: "<h1>news</h1>",
    hangs: null,
    hiccups: "<h1>hiccups</h1>",
    mail: "<h1>mail</h1>",
    missing: null,
    jobs: "<h1>jobs</h1>",
  });
});

check("tries again when that may help, and takes up no place between two attempts", async ({ run }) => {
  const it = await run({ driver: "a-bad-day" });
  expect(it.service("fetch")).toBeAskedAt([0, 0, 0, 0.5, 1, 1.5, 1.5, 3, 6]);
  expect(it.call("fetchThemAll")).toTake(8);
});

check("stops when it is cancelled, and leaves nothing behind", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchThemAll")).toEnd("cancelled");
  expect(it.task("fetchThemAll")).toEndAt(1);
  expect(it.call("fetchThemAll")).not.toLeaveTasks();
  expect(it.service("fetch")).toBeAskedAt([0, 0, 0, 0.5]);
});
