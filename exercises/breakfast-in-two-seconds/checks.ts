import { because, check, expect } from "yieldpoint/checks";

check("has breakfast ready after 2 seconds, with both steps done", async ({ run }) => {
  const it = await run();
  const isLate = it.awaits.some(({ text, time }) => text === "sleep(1)" && time === 2);
  because(
    isLate && it.createdTasks.length === 0,
    "The bread was sliced only from 2.00 s on, when the water had boiled. Calling `step(...)` starts nothing: a coroutine begins when it is awaited. `asyncio.gather` starts both steps together and waits for both.",
  );
  because(
    isLate && it.createdTasks.length > 0,
    "The bread was sliced only from 2.00 s on, when the water had boiled. Start both steps before you wait for the first one.",
  );
  because(
    it.printedLines[0]?.text === "slice bread: done" && it.printedLines[0].print.time === 1,
    "The line about the bread was printed as soon as the bread was done. Wait for both steps first, and then print both results: `asyncio.gather` returns them in the order of its arguments.",
  );
  expect(it).toPrintAt([
    [2, "boil water: done"],
    [2, "slice bread: done"],
    [2, "breakfast is ready"],
  ]);
});

check("begins both steps at once, however long they take", async ({ run }) => {
  const it = await run({ driver: "slow-kitchen" });
  expect(it.call("breakfast")).toGive("breakfast is ready");
  const [first, second] = it.service("step").calls;
  because(
    second !== undefined && second.time > first!.time && second.time < (first!.ended ?? Infinity),
    "The second step began while the first was running, but not together with it. Steps may take longer or shorter than here, so don't try to time them: begin both at once, and wait until both are done.",
  );
  expect(it.service("step")).toBeAskedAt([0, 0]);
  expect(it.call("breakfast")).toTake(5);
});

check("is not ready when a step fails", async ({ run }) => {
  const it = await run({ driver: "out-of-bread" });
  // A TaskGroup raises it in a group, which is as good.
  const { error } = it.call("breakfast");
  if (error?.exceptions?.some(({ message }) => message === "out of bread")) return;
  expect(it.call("breakfast")).toRaise("ValueError", "out of bread");
});

check.later("asyncio-basics/stopping-work", "stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "closed" });
  expect(it.task("breakfast")).toEnd("cancelled");
  expect(it).toPrint([]);
});

check.hidden("prints what `step` returned, word for word", async ({ run }) => {
  expect(await run({ driver: "slow-kitchen" })).toPrintAt([
    [5, "hot"],
    [5, "thin"],
  ]);
});
