import { because, check, expect, same } from "yieldpoint/checks";

check("returns the answer, and raises the error", async ({ run }) => {
  const it = await run();
  because(
    it.awaits.some(
      ({ text, time, until }) => text.startsWith("sleep(") && time < 1 && until !== null && until > 1,
    ),
    "The first answer came at 1.00 s, in the middle of a `sleep`, so it was noticed only later. A coroutine can wait for the answer itself: `await` a future, and let the callback end it with `set_result`.",
  );
  because(
    same(it.lines, ["the page at home"]),
    'The request for "nowhere" failed, and `fetch` returned anyway, so `main` had no error to catch. Pass what `onError` receives to the future\'s `set_exception`: awaiting the future then raises it.',
  );
  expect(it).toPrintAt([
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

check.later("asyncio-basics/stopping-work", "stops the request when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("fetch")).toEnd("cancelled");
  expect(it.task("fetch")).toEndAt(1);
  because(
    it.report("stops") === 0,
    "`fetch` was cancelled at 1.00 s, and its request went on. The cancellation raises CancelledError at the `await` in `fetch`: catch it there, call `stop()`, and throw it again.",
  );
  expect(it.report("stops"), "how often `stop()` was called").toBe(1);
});

check("drops an answer that nobody waits for any more", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  because(
    it.logs.some(({ level, time }) => level === "ERROR" && time === 2) &&
      it.stderr.includes("InvalidStateError"),
    "The answer arrived at 2.00 s, when `fetch` had been cancelled, and its future with it. A future that is done can't be given a result: `set_result` raises InvalidStateError. Check `done()` first.",
  );
  expect(it).not.toLog("ERROR");
});
