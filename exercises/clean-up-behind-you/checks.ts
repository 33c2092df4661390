import { check, expect } from "yieldpoint/checks";

check("gives what the work gave, and removes the folder", async ({ run }) => {
  const it = await run({ driver: "all-is-well" });
  expect(it.call("inFolder")).toGive("done");
  expect(it.service("remove")).toBeAskedAt([2.5]);
  expect(it.call("inFolder")).toTake(3);
});

check("removes the folder when the work fails, and fails with its error", async ({ run }) => {
  const it = await run({ driver: "it-fails" });
  expect(it.service("remove")).toBeAskedAt([1.5]);
  expect(it.call("inFolder")).toRaise("ValueError", "disk full");
});

check("removes the folder when it is cancelled, and is gone when that is done", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.service("remove")).toBeAskedAt([2]);
  expect(it.task("inFolder")).toEnd("cancelled");
  expect(it.task("inFolder")).toEndAt(2.5);
});

check("removes nothing when no folder was made", async ({ run }) => {
  const it = await run({ driver: "no-folder" });
  expect(it.call("inFolder")).toRaise("OSError", "read-only disk");
  expect(it.service("remove")).toBeAsked(0);
});
