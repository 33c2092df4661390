import { because, check, expect } from "yieldpoint/checks";

check("asks until there is an answer", async ({ run }) => {
  const it = await run();
  because(
    it.awaits.filter(({ text, time }) => text === "sleep(1)" && time === 0).length === 3,
    "The oracle was asked three times at 0.00 s. Ask again only when an answer has turned out to be a ValueError: one try after the other.",
  );
  expect(it).toPrintAt([[3, "42"]]);
});

check("does not ask again when it has an answer", async ({ run }) => {
  const it = await run({ driver: "at-once" });
  expect(it.call("askAgain")).toGive(7);
  expect(it.service("ask")).toBeAskedAt([0]);
});

check("hands on the error of the last try", async ({ run }) => {
  const it = await run({ driver: "never" });
  expect(it.call("askAgain")).toRaise("ValueError", "not now");
  because(
    it.service("ask").calls.length === 3,
    "`askAgain` was called with `times` 2, and it asked three times. `times` is the number of all tries, the first one included.",
  );
  expect(it.service("ask")).toBeAskedAt([0, 1]);
});

check("lets every other error out at once", async ({ run }) => {
  const it = await run({ driver: "broken" });
  expect(it.call("askAgain")).toRaise("OSError", "the oracle is gone");
  because(
    it.service("ask").calls[1]?.time === 1,
    'The first try failed with an OSError, and `askAgain` asked again. Only a ValueError means "not now"; pass every other error on at once.',
  );
  expect(it.service("ask")).toBeAskedAt([0]);
});

check.later("asyncio-basics/stopping-work", "stops asking when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("asking")).toEnd("cancelled");
  expect(it.service("ask")).toBeAskedAt([0, 1]);
});
