import { check, expect } from "yieldpoint/checks";

check("asks until there is an answer", async ({ run }) => {
  expect(await run()).toPrintAt([[3, "42"]]);
});

check("does not ask again when it has an answer", async ({ run }) => {
  const it = await run({ driver: "at-once" });
  expect(it.call("askAgain")).toGive(7);
  expect(it.service("ask")).toBeAskedAt([0]);
});

check("hands on the error of the last try", async ({ run }) => {
  const it = await run({ driver: "never" });
  expect(it.call("askAgain")).toRaise("ValueError", "not now");
  expect(it.service("ask")).toBeAskedAt([0, 1]);
});

check("lets every other error out at once", async ({ run }) => {
  const it = await run({ driver: "broken" });
  expect(it.call("askAgain")).toRaise("OSError", "the oracle is gone");
  expect(it.service("ask")).toBeAskedAt([0]);
});

check("stops asking when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("asking")).toEnd("cancelled");
  expect(it.service("ask")).toBeAskedAt([0, 1]);
});
