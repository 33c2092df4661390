import { because, check, expect, same } from "yieldpoint/checks";

check("the bill is the sum of the prices", async ({ run }) => {
  const it = await run();
  because(
    it.lines[0]?.includes("<Task ") ?? false,
    "`<Task ...>` in that line is a task, not its result. `await` a task to get what it returned, or pass the coroutines to `asyncio.gather`, which returns a list of all their results.",
  );
  expect(it).toPrint(["That makes 13."]);
});

check("each customer has the right bill", async ({ run }) => {
  const it = await run({ driver: "two-customers" });
  because(
    it.call("Ann").value === 13,
    "13 is right for the tea, bread, and honey of the example, but Ann bought tea, tea, and salt: 3 + 3 + 1. `bill` has to add up the prices of the items that it was called with, whatever they are.",
  );
  expect(it.call("Ann")).toGive(7);
  expect(it.call("Ben")).toGive(6);
});

check("a bill takes one second, however long it is", async ({ run }) => {
  const it = await run({ driver: "two-customers" });
  const asked = it.awaits.filter(({ text }) => text === "sleep(1)").map(({ time }) => time);
  because(
    same(asked, [0, 0, 1, 2]),
    "Ann's bill has three items, and each price was asked for only when the one before it had come: one second, three times. Start all the requests first and wait for them together, as `asyncio.gather` does.",
  );
  expect(it.call("Ann")).toTake(1);
  expect(it.call("Ben")).toTake(1);
});

check("something that isn't sold is an error", async ({ run }) => {
  const it = await run({ driver: "not-sold" });
  // A TaskGroup raises the error in a group, which is fine, too.
  const { error } = it.call("bill");
  if (error?.exceptions?.some(({ message }) => message === "the shop sells no moonlight")) return;
  expect(it.call("bill")).toRaise("ValueError", "the shop sells no moonlight");
});

check.later("asyncio-basics/stopping-work", "is cancelled when the customer leaves", async ({ run }) => {
  const it = await run({ driver: "leaves" });
  expect(it.task("bill")).toEnd("cancelled");
  expect(it.report("asked"), "what the shop was asked for").toEqual(["tea", "bread", "salt"]);
});
