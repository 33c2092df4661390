import { check, expect } from "yieldpoint/checks";

check("pings each second while the work is under way", async ({ run }) => {
  const it = await run({ driver: "long" });
  expect(it.service("work")).toBeAskedAt([0]);
  expect(it.call("withPings")).toGive("done");
  expect(it.call("withPings")).toTake(3.5);
  expect(it.service("ping")).toBeAskedAt([1, 2, 3]);
});

check("goes on when a ping fails", async ({ run }) => {
  const it = await run({ driver: "ping-fails" });
  expect(it.call("withPings")).toGive("done");
  expect(it.service("ping")).toBeAskedAt([1, 2, 3]);
});

check("raises the error of the work, and stops the pings", async ({ run }) => {
  const it = await run({ driver: "work-fails" });
  expect(it.call("withPings")).toRaise("ValueError", "bad input");
  expect(it.service("ping")).toBeAskedAt([1]);
  expect(it.call("withPings")).not.toLeaveTasks();
});

check("leaves nothing behind when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("withPings")).toEnd("cancelled");
  expect(it.service("ping")).toBeAskedAt([1]);
  expect(it.call("withPings")).not.toLeaveTasks();
});
