import { because, check, expect } from "yieldpoint/checks";

check("asks until it gets an answer", async ({ run }) => {
  const it = await run();
  because(
    it.awaits.filter(({ text, time }) => text === "sleep(1)" && time === 0).length === 3,
    "The server was asked three times at 0.00 s. Ask again only when the answer to the last try was a ValueError: one try after the other.",
  );
  expect(it).toPrintAt([[3, "42"]]);
});

check("doesn't ask again once it has an answer", async ({ run }) => {
  const it = await run({ driver: "at-once" });
  expect(it.call("askAgain")).toGive(7);
  expect(it.service("ask")).toBeAskedAt([0]);
});

check("raises the error of the last try", async ({ run }) => {
  const it = await run({ driver: "never" });
  because(
    it.service("ask").calls.length === 3,
    "`askAgain` was called with `times` 2, and it asked three times. `times` is the number of all tries, including the first.",
  );
  because(
    it.call("askAgain").error?.message === "busy",
    "The error that `askAgain` raised is not the one that the last try raised, but a new one. Throw the error that you caught: it knows more about what went wrong.",
  );
  because(
    it.call("askAgain").error === null,
    "Both tries failed, and `askAgain` returned something all the same. A caller would take that for an answer: throw the error of the last try.",
  );
  expect(it.service("ask")).toBeAskedAt([0, 1]);
  expect(it.call("askAgain")).toRaise("ValueError", "busy, try 2");
});

check("lets every other error propagate immediately", async ({ run }) => {
  const it = await run({ driver: "broken" });
  expect(it.call("askAgain")).toRaise("OSError", "the server is gone");
  because(
    it.service("ask").calls[1]?.time === 1,
    'The first try failed with an OSError, and `askAgain` asked again. Only a ValueError means "busy"; let every other error propagate immediately.',
  );
  expect(it.service("ask")).toBeAskedAt([0]);
});

check.later("asyncio-basics/stopping-work", "stops asking when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("asking")).toEnd("cancelled");
  expect(it.service("ask")).toBeAskedAt([0, 1]);
});
