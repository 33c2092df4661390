import { check, expect } from "yieldpoint/checks";

check("keeps two workers busy", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  expect(it.service("work")).toKeepBusy(2);
});

check("gives the results in the order of the jobs", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  expect(it.call("processAll")).toGive(["did 3", "did 1", "did 1", "did 2", "did 1"]);
});

check("says which jobs failed, and does the others", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("processAll")).toGive(["failed: cannot bad1", "failed: cannot bad2", "did a", "did b"]);
});

check("stops all workers when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("processAll")).toEnd("cancelled");
  expect(it.service("work")).toBeAskedAt([0, 0, 1, 1]);
  expect(it.call("processAll")).not.toLeaveTasks();
});
