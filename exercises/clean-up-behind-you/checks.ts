import { because, check, expect, type Recording } from "yieldpoint/checks";

/** The work failed or was cancelled, and `remove` was never called, not even in a coroutine that was dropped or a task that was left. */
const hasNoRemoval = (it: Recording) =>
  it.service("work").calls[0]?.outcome === "failed" &&
  it.service("remove").calls.length === 0 &&
  it.warnings.length === 0 &&
  it.call("inFolder").left.length === 0;

check("returns the result of the work, and removes the folder", async ({ run }) => {
  const it = await run({ driver: "all-is-well" });
  expect(it.call("inFolder")).toGive("done");
  expect(it.service("remove")).toBeAskedAt([2.5]);
  expect(it.call("inFolder")).toTake(3);
});

check("removes the folder when the work fails, and lets the error propagate", async ({ run }) => {
  const it = await run({ driver: "it-fails" });
  because(
    hasNoRemoval(it),
    "The work failed, and the folder was not removed: an exception skips the lines below it. A `finally` runs however its `try` block ends.",
  );
  expect(it.service("remove")).toBeAskedAt([1.5]);
  expect(it.call("inFolder")).toRaise("ValueError", "disk full");
});

check("removes the folder when it is cancelled, and ends once that is done", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  because(
    hasNoRemoval(it),
    "The cancellation was raised at the `await` where `inFolder` was waiting, and the folder was not removed on the way out. A `finally` runs in all three cases: after a result, after an error, and after a cancellation.",
  );
  expect(it.service("remove")).toBeAskedAt([2]);
  expect(it.task("inFolder")).toEnd("cancelled");
  expect(it.task("inFolder")).toEndAt(2.5);
});

check("removes nothing when no folder was made", async ({ run }) => {
  const it = await run({ driver: "no-folder" });
  expect(it.call("inFolder")).toRaise("OSError", "read-only disk");
  because(
    it.service("remove").calls.length > 0,
    "`store.open()` failed, so there was no folder, and `store.remove` was called anyway. Make the folder before the `try` begins. Then the `finally` runs only if there is one.",
  );
  expect(it.service("remove")).toBeAsked(0);
});
