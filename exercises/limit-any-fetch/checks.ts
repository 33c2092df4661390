import { because, check, expect, same } from "yieldpoint/checks";

check("keeps as many fetches running as allowed, and never more", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  const { calls } = it.service("fetch");
  because(
    calls.length === 7 && calls.every(({ started }) => started === 0),
    "All seven fetches started at 0.00 s, though three were allowed: each call makes a semaphore of its own, and finds its permits free. Make the semaphore once, where `limited` is called, so that all calls of the function that it returns share it.",
  );
  because(
    it.awaits.some(({ file, text }) => file === "main.ts" && text.startsWith("sleep(")),
    "A fetch ended at 1.00 s, and the next started later: it sleeps, and checks again and again whether there is room. A semaphore wakes the first in line as soon as a permit is released.",
  );
  expect(it.service("fetch")).toKeepBusy(3);
  expect(it.call("all")).toGive(["4", "1", "2", "1", "3", "1", "2"].map((page) => `took ${page}`));
});

check("gets the permit of a failed fetch back", async ({ run }) => {
  const tried = await run({ driver: "two-fail", mayFail: true });
  because(
    tried.error?.type === "DeadlockError" && tried.service("fetch").calls.length === 2,
    "The two failed fetches kept their permits, and the other two waited for one forever: an error skips the lines below it, `release()` too. Let `await using` release the permit, or release it in a `finally`.",
  );
  const it = await run({ driver: "two-fail" });
  expect(it.call("first")).toRaise("ConnectionError", "no map");
  expect(it.call("second")).toRaise("ConnectionError", "no mail");
  expect(it.call("third")).toGive("the news");
  expect(it.call("fourth")).toGive("the jobs");
});

check("gives each limited fetch a limit of its own", async ({ run }) => {
  const it = await run({ driver: "two-servers" });
  const asked = it.service("slow").calls.length + it.service("quick").calls.length;
  because(
    asked === 6,
    "The limit of `slow` was 1, and that of `quick` 2, and they shared the same permits. Make a new semaphore, with `most` permits, on each call of `limited`.",
  );
  expect(it.service("slow")).toBeAskedAt([0, 1]);
  expect(it.service("quick")).toBeAskedAt([0, 0, 1, 1]);
});

check("gets the permit of a cancelled fetch back", async ({ run }) => {
  const tried = await run({ driver: "cancelled", mayFail: true });
  because(
    tried.error?.type === "DeadlockError" &&
      same(
        tried.service("fetch").calls.map(({ time }) => time),
        [0],
      ),
    "The cancelled fetch kept its permit, so the third one waited for it forever. A `finally` runs after a cancellation too.",
  );
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetching")).toEnd("cancelled");
  expect(it.task("waiting")).toEnd("cancelled");
  expect(it.service("fetch")).toBeAskedAt([0, 1]);
  expect(it.call("third")).toGive("text");
});
