import { because, check, expect, same, type Recording } from "yieldpoint/checks";

/** The fourth page gets a place at 1.50 s, and was given up at 2.00 s, when its fetch had run for half a second. */
function becauseOfTheClock(it: Recording) {
  const fourth = it.service("fetch").calls.find(({ args }) => args[0] === "d");
  because(
    fourth?.started === 1.5 && fourth.ended === 2 && fourth.outcome === "failed",
    '`fetch("d")` began at 1.50 s and was given up at 2.00 s: its two seconds had begun to run while it was waiting for a place. Take the place first, and then start the clock, anew for each attempt.',
  );
}

check("keeps three fetches under way, and never more", async ({ run }) => {
  const it = await run({ driver: "a-long-line" });
  becauseOfTheClock(it);
  expect(it.service("fetch")).toKeepBusy(3);
});

check("counts the two seconds of an attempt from its start", async ({ run }) => {
  const it = await run({ driver: "a-long-line" });
  becauseOfTheClock(it);
  expect(it.service("fetch")).toBeAsked(12);
  expect(it.call("fetchThemAll")).toTake(6);
});

check("gives each page its text, or null", async ({ run }) => {
  const it = await run({ driver: "a-bad-day" });
  const { value, error } = it.call("fetchThemAll");
  because(
    same((value as Record<string, unknown> | null)?.["hangs"], "<h1>hangs</h1>"),
    "`hangs` takes 30 seconds to answer, and its fetch was awaited to the end. Give an attempt up after two seconds: `asyncio.wait_for` and `asyncio.timeout` do that.",
  );
  because(
    [error, ...(error?.exceptions ?? [])].some((one) => one?.message === "404"),
    "The error of `missing` ended everything, and the texts of the other pages are lost. Turn a page's failure into `null` where that page is fetched, before it reaches what waits for all of them.",
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

check("tries again when that may help, and takes up no place between two attempts", async ({ run }) => {
  const it = await run({ driver: "a-bad-day" });
  const { calls } = it.service("fetch");
  const times = (page: string) => calls.filter(({ args }) => args[0] === page).map(({ time }) => time);
  const underWay = (at: number) => calls.filter(({ time, ended }) => time <= at && (ended ?? Infinity) > at);
  const mail = times("mail")[0] ?? 0;
  because(
    times("missing").length > 1,
    "`missing` failed with a ValueError, and there was another attempt. Only a ConnectionError or a TimeoutError is worth one; any other error means `null` at once.",
  );
  because(
    mail === 1 && same(times("hiccups").slice(0, 2), [0, 1.5]),
    "`hiccups` failed at 0.50 s and kept its place during the pause before its next attempt, so `mail` had to wait until 1.00 s. Take a place for each attempt, and give it back before the pause.",
  );
  because(
    mail > 1 && it.blocks.length === 0 && [0.5, 1].every((at) => underWay(at).length < 3),
    "Places were free at 0.50 s and at 1.00 s, and `mail` took neither. Let every page begin at the start, and wait for nothing but a place.",
  );
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
