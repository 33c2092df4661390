import { check, expect } from "yieldpoint/checks";

check("waits for the requests under way, and no longer", async ({ run }) => {
  const it = await run({ driver: "one-second" });
  expect(it.call("shutdown")).toTake(1);
  expect(it.call("shutdown").error, "its error").toBe(null);
});

check("an idle server closes at once", async ({ run }) => {
  const it = await run({ driver: "idle" });
  expect(it.call("shutdown").error, "its error").toBe(null);
  expect(it.call("shutdown")).toTake(0);
});

check("cancels what is too slow, and waits for its clean-up", async ({ run }) => {
  const it = await run({ driver: "slow" });
  expect(it).toPrint(["cleaned up", "closed"]);
  expect(it.call("shutdown")).toTake(2.5);
});

check("takes no new request while it closes", async ({ run }) => {
  const it = await run({ driver: "one-more" });
  expect(it).toPrint(["refused"]);
  expect(it.call("shutdown")).toTake(2);
});
