import { check, expect } from "yieldpoint/checks";

check("fetches a key once, for all who ask", async ({ run }) => {
  const it = await run({ driver: "together" });
  expect(it.call("first")).toGive("page a");
  expect(it.call("third")).toGive("page a");
  expect(it.call("later")).toGive("page a");
  expect(it.service("fetch").calls.map(({ args }) => args[0])).toEqual(["a", "b"]);
});

check("fetches different keys at the same time", async ({ run }) => {
  const it = await run({ driver: "together" });
  expect(it.service("fetch")).toBeAskedAt([0, 0]);
});

check("raises a failure, and does not remember it", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("first")).toRaise("ConnectionError", "reset");
  expect(it.call("again")).toGive("page");
});

check("serves the others when one who waits is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("first")).toEnd("cancelled");
  expect(it.call("second")).toGive("page");
});
