import { because, check, expect, type Recording } from "yieldpoint/checks";

/** The work did not end well, and the folder stays: `remove` was not called, and no coroutine of it was dropped or left in a task. */
const hasNoRemoval = (it: Recording) =>
  it.service("work").calls[0]?.outcome === "failed" &&
  it.service("remove").calls.length === 0 &&
  it.warnings.length === 0 &&
  it.call("inFolder").left.length === 0;

check("gives what the work gave, and removes the folder", async ({ run }) => {
  const it = await run({ driver: "all-is-well" });
  expect(it.call("inFolder")).toGive("done");
  expect(it.service("remove")).toBeAskedAt([2.5]);
  expect(it.call("inFolder")).toTake(3);
});

check("removes the folder when the work fails, and fails with its error", async ({ run }) => {
  const it = await run({ driver: "it-fails" });
  because(
    hasNoRemoval(it),
    "The work failed, and nothing removed the folder on that way out: an error skips the lines below it. A `finally` runs however its `try` block ends.",
  );
  expect(it.service("remove")).toBeAskedAt([1.5]);
  expect(it.call("inFolder")).toRaise("ValueError", "disk full");
});

check("removes the folder when it is cancelled, and is gone when that is done", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  because(
    hasNoRemoval(it),
    "The cancellation is raised at the `await` where `inFolder` is waiting, and nothing removed the folder on that way out. A `finally` runs on all three: after a result, after an error, and after a cancellation.",
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
    "`store.open()` failed, so there was no folder, and `store.remove` was called anyway. Open the folder before the `try` begins: then its `finally` runs only when there is one.",
  );
  expect(it.service("remove")).toBeAsked(0);
});
