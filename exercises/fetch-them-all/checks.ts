import { because, check, expect, same, type Recording } from "yieldpoint/checks";

/** The fourth page gets a permit at 1.50 s, and was given up at 2.00 s, when its fetch had run for half a second. */
function becauseOfTheClock(it: Recording) {
  const fourth = it.service("fetch").calls.find(({ args }) => args[0] === "d");
  because(
    fourth?.started === 1.5 && fourth.ended === 2 && fourth.outcome === "failed",
    '`fetch("d")` began at 1.50 s and was given up at 2.00 s: its two seconds had begun while it was waiting for a permit. Acquire the permit first, and then start the clock, anew for each attempt.',
  );
}

check("keeps three fetches running, and never more", async ({ run }) => {
  const it = await run({ driver: "a-long-line" });
  becauseOfTheClock(it);
  because(
    it.service("fetch").calls.length >= 12 && it.service("fetch").calls.every(({ started }) => started === 0),
    "All twelve fetches began at 0.00 s: each page has a limit of its own, and so never waits. Call `limited` once, before you begin with the pages.",
  );
  expect(it.service("fetch")).toKeepBusy(3);
});

check("counts the two seconds of an attempt from its start", async ({ run }) => {
  const it = await run({ driver: "a-long-line" });
  becauseOfTheClock(it);
  expect(it.service("fetch")).toBeAsked(12);
  expect(it.call("fetchThemAll")).toTake(6);
});

check("returns each page's text, or null", async ({ run }) => {
  const it = await run({ driver: "a-bad-day" });
  const { value, error } = it.call("fetchThemAll");
  because(
    same((value as Record<string, unknown> | null)?.["hangs"], "<h1>hangs</h1>"),
    "`hangs` takes 30 seconds to answer, and its fetch was awaited to the end. Each attempt has to be given up after two seconds, which is what `fetchInTime` does.",
  );
  because(
    [error, ...(error?.exceptions ?? [])].some((one) => one?.message === "404"),
    "The error of `missing` ended everything, and the texts of the other pages are lost. Turn a page's failure into `null` where that page is fetched, before the error reaches the code that waits for all of them.",
  );
  because(
    it.service("fetch").calls.filter(({ args }) => args[0] === "hiccups").length === 1,
    "`hiccups` failed once, and there was no other attempt. A ConnectionError is worth another try, which is what `fetchStubbornly` is for.",
  );
  expect(it.call("fetchThemAll")).toGive({
    news: "<h1>news</h1>",
    hangs: null,
    hiccups: "<h1>hiccups</h1>",
    mail: "<h1>mail</h1>",
    missing: null,
    jobs: "<h1>jobs</h1>",
  });
});

check("tries again if that can help, and holds no permit between two attempts", async ({ run }) => {
  const it = await run({ driver: "a-bad-day" });
  const { calls } = it.service("fetch");
  const times = (page: string) => calls.filter(({ args }) => args[0] === page).map(({ time }) => time);
  const underWay = (at: number) => calls.filter(({ time, ended }) => time <= at && (ended ?? Infinity) > at);
  const mail = times("mail")[0] ?? 0;
  because(
    mail === 1 && same(times("hiccups").slice(0, 2), [0, 1.5]),
    "`hiccups` failed at 0.50 s and kept its permit during the pause before its next attempt, so `mail` had to wait until 1.00 s. Acquire a permit for each attempt, and release it before the pause.",
  );
  because(
    mail > 1 && it.blocks.length === 0 && [0.5, 1].every((at) => underWay(at).length < 3),
    "Permits were free at 0.50 s and at 1.00 s, and `mail` took neither. Start all the pages at once, and let each wait only for a permit.",
  );
  expect(it.service("fetch")).toBeAskedAt([0, 0, 0, 0.5, 1, 1.5, 1.5, 3, 6]);
  expect(it.call("fetchThemAll")).toTake(8);
});

check("stops when it is cancelled, and leaves nothing behind", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchThemAll")).toEnd("cancelled");
  for (const task of it.tasks.filter(
    ({ ended, cancelRequested }) => ended === 1 && cancelRequested !== null,
  )) {
    expect(task).toEnd("cancelled");
  }
  expect(it.task("fetchThemAll")).toEndAt(1);
  expect(it.call("fetchThemAll")).not.toLeaveTasks();
  expect(it.service("fetch")).toBeAskedAt([0, 0, 0, 0.5]);
});
