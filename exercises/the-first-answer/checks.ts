import { check, expect } from "yieldpoint/checks";

check("gives the first answer that is not an error", async ({ run }) => {
  const it = await run({ driver: "mirrors" });
  expect(it.call("fastest")).toGive("from c");
  expect(it.call("fastest")).toTake(2);
});

check("asks all mirrors at the same time", async ({ run }) => {
  const it = await run({ driver: "mirrors" });
  expect(it.service("get")).toBeAskedAt([0, 0, 0]);
});

check("leaves nobody behind", async ({ run }) => {
  const it = await run({ driver: "mirrors" });
  expect(it.call("fastest")).not.toLeaveTasks();
});

check("raises the last error when all fail", async ({ run }) => {
  const it = await run({ driver: "all-down" });
  expect(it.call("fastest")).toRaise("ConnectionError", "a is down");
  expect(it).not.toLog("ERROR");
});

check("stops everybody when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fastest")).toEnd("cancelled");
  expect(it.call("fastest")).not.toLeaveTasks();
});
