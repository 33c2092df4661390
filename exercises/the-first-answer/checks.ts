import { because, check, expect, same } from "yieldpoint/checks";

check("returns the first answer that is not an exception", async ({ run }) => {
  const it = await run({ driver: "mirrors" });
  const asked = it.service("get").calls.map(({ started }) => started);
  because(
    it.call("fastest").value === "from a" && same(asked, [0]),
    "Only mirror `a` was asked, which takes nine seconds; `c` would have answered after two. Ask all of them at the beginning, and " +
      "take the answers as they come.",
  );
  because(
    it.call("fastest").value === "from a" && it.call("fastest").ended === 9 && same(asked, [0, 0, 0]),
    "`c` had a good answer at 2.00 s, and `fastest` waited for `a` until 9.00 s. Take the answers in the order in which they come: " +
      "both `gather` and awaiting the tasks in the order of the list wait for `a`.",
  );
  because(
    it.call("fastest").error?.message === "down" && it.call("fastest").ended === 1,
    "`b` was the first to end, at 1.00 s, and it ended with an exception. That isn't an answer: continue until one comes, as it does from `c` at 2.00 s.",
  );
  expect(it.call("fastest")).toGive("from c");
  expect(it.call("fastest")).toTake(2);
});

check("asks all mirrors at the same time", async ({ run }) => {
  const it = await run({ driver: "mirrors" });
  expect(it.service("get")).toBeAskedAt([0, 0, 0]);
});

check("leaves no request running", async ({ run }) => {
  const it = await run({ driver: "mirrors" });
  const { left, order } = it.call("fastest");
  const wasAsked = left.map((task) => (task.order.cancelRequested ?? Infinity) < (order.ended ?? 0));
  because(
    wasAsked.includes(false),
    "`fastest` returned its answer, and nothing had cancelled the request to the slower mirror: its task kept running, although its answer isn't " +
      "needed anymore. Cancel the other tasks, and then wait until they have ended.",
  );
  expect(it.call("fastest")).not.toLeaveTasks();
});

check("raises the last exception if all fail", async ({ run }) => {
  const it = await run({ driver: "all-down" });
  const { message = "" } = it.call("fastest").error ?? {};
  because(
    ["b is down", "c is down"].includes(message),
    `The mirrors failed one after another: \`b\` at 1.00 s, \`c\` at 2.00 s, and \`a\` at 3.00 s. So it should raise the exception ` +
      `of \`a\`, but \`fastest\` raised "${message}". Remember the exception that came last, and raise it when no mirror is left.`,
  );
  expect(it.call("fastest")).toRaise("ConnectionError", "a is down");
  expect(it).not.toLog("ERROR");
});

check.later("asyncio-basics/stopping-work", "stops every request when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fastest")).toEnd("cancelled");
  expect(it.call("fastest")).not.toLeaveTasks();
});
