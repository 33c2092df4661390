import { because, check, expect, same } from "yieldpoint/checks";

check("returns the answer, and raises the error", async ({ run }) => {
  const it = await run();
  because(
    it.awaits.some(
      ({ text, time, until }) => text.startsWith("sleep(") && time < 1 && until !== null && until > 1,
    ),
    "The first answer came at 1.00 s, in the middle of a `sleep`, so it was noticed only later. A coroutine can wait for the answer itself: `await` a future, and let the callback fill it with `set_result`.",
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

check("gives each request its own answer, even one that comes immediately", async ({ run }) => {
  const it = await run({ driver: "two-at-once" });
  expect(it.call("a")).toGive("page a");
  expect(it.call("b")).toGive("page b");
  expect(it.call("b")).toTake(1);
  expect(it.call("cache")).toGive("from the cache");
});

check.later("asyncio-basics/stopping-work", "stops the request when its caller gives up", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  because(
    it.call("fetch").outcome === "returned" && it.report("stops") === 1,
    "The caller gave up at 1.00 s, and `fetch` returned as if the answer had come, so the caller's `wait_for` has no timeout to raise. Giving up raises CancelledError at the `await` in `fetch`: let it propagate.",
  );
  expect(it.call("fetch")).toRaise("TimeoutError");
  expect(it.call("fetch")).toTake(1);
  because(
    it.report("stops") === 0,
    "The caller gave up at 1.00 s, and the request was not stopped. Giving up cancels the future that `fetch` awaits, so a `finally` around the `await` can ask `answer.cancelled()`, and call `stop()`.",
  );
  expect(it.report("stops"), "how often `stop()` was called").toBe(1);
});

check("ignores an answer that comes too late", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  because(
    it.logs.some(({ level, time }) => level === "ERROR" && time === 2) &&
      it.stderr.includes("InvalidStateError"),
    "The answer arrived at 2.00 s, when its future had already been cancelled. `set_result` on a future that is done raises InvalidStateError. Check `done()` first.",
  );
  expect(it).not.toLog("ERROR");
});
