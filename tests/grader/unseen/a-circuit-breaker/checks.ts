import { check, expect } from "yieldpoint/checks";

check("refuses at once when it is open", async ({ run }) => {
  const it = await run({ driver: "two-errors" });
  expect(it.call("second")).toRaise("ConnectionError", "down");
  expect(it.call("third")).toRaise("ConnectionError", "open");
  expect(it.call("third")).toTake(0);
  expect(it.service("ask")).toBeAskedAt([0, 1]);
});

check("closes again when a call after the pause succeeds", async ({ run }) => {
  const it = await run({ driver: "recovers" });
  expect(it.call("trial")).toGive("hello");
  expect(it.call("after it")).toGive("hello");
});

check("lets one call alone try", async ({ run }) => {
  const it = await run({ driver: "three-want-to-try" });
  expect(it.service("ask")).toBeAskedAt([0, 1, 12]);
  expect(it.call("b")).toRaise("ConnectionError", "open");
});

check("takes no cancelled call for an error", async ({ run }) => {
  const it = await run({ driver: "impatient" });
  expect(it.call("patient")).toGive("hello");
});
