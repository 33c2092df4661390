import { because, check, expect } from "yieldpoint/checks";

check("returns a page as soon as it arrives, if that is in time", async ({ run }) => {
  const it = await run({ driver: "a-quick-server" });
  expect(it.call("first")).toGive("<h1>news</h1>");
  because(
    it.call("first").duration === 2,
    "`fetch` had the page after 0.5 seconds, and `fetchInTime` returned it only after the full two. Two seconds is the longest " +
      "that a fetch may take, not the time that each one takes: await the fetch itself, with a limit of two seconds.",
  );
  expect(it.call("first")).toTake(0.5);
  expect(it.call("second")).toGive("<h1>mail</h1>");
  expect(it.call("second")).toTake(1.5);
});

check("gives up after two seconds", async ({ run }) => {
  const it = await run({ driver: "a-dead-server" });
  const { value, duration } = it.call("fetchInTime");
  because(
    value === "late" && duration === 30,
    "Nothing stopped the fetch after two seconds: `fetchInTime` waited for all 30 seconds that this server takes. " +
      "The fetch needs a limit, and asyncio counts in seconds, not in milliseconds: a limit of `2000` would be more than half an hour.",
  );
  expect(it.call("fetchInTime")).toRaise("TimeoutError");
  expect(it.call("fetchInTime")).toTake(2);
});

check("leaves no abandoned fetch running", async ({ run }) => {
  const it = await run({ driver: "a-dead-server" });
  const { left, awaits } = it.call("fetchInTime");
  because(
    left.length > 0 && awaits.some(({ kind }) => kind === "shield"),
    "`fetchInTime` gave up, and its fetch runs on behind a shield. Its answer isn't wanted anymore, so the cancellation should " +
      "reach the fetch: leave out the shield.",
  );
  expect(it.call("fetchInTime")).not.toLeaveTasks();
});

check("lets the server's own errors propagate", async ({ run }) => {
  const it = await run({ driver: "a-quick-server" });
  const { error, duration } = it.call("third");
  because(
    error?.error === "TimeoutError" && duration === 1,
    "The server failed after one second with a ConnectionError, and `fetchInTime` raised a TimeoutError instead, although the " +
      "time wasn't up. Only a fetch that takes longer than two seconds is a timeout; any other error should propagate as it is.",
  );
  expect(it.call("third")).toRaise("ConnectionError", "reset by peer");
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchInTime")).toEnd("cancelled");
  expect(it.task("fetchInTime")).toEndAt(1);
});
