import { because, check, expect } from "yieldpoint/checks";

check("reminds on time, and not at all if it was called off", async ({ run }) => {
  const it = await run();
  if (it.lines.length === 0) {
    const { printedLines } = await run({ driver: "much-later", mayFail: true });
    because(
      printedLines[0]?.print.time === 1000,
      "The reminder would come a thousand times too late: asyncio counts in seconds, not in milliseconds as JavaScript's `setTimeout` does. Pass `seconds` as it is.",
    );
  }
  because(
    it.printedLines.some(({ text, print }) => text === "call the office" && print.time === 2),
    "This reminder was called off at 1.00 s, but it came at 2.00 s anyway: nothing removed its timer from the loop. `call_later` returns a handle, and its `cancel()` does that.",
  );
  because(
    it.printedLines.length === 2 && it.prints.every(({ time, task }) => time === 0 && task === it.main?.task),
    "Both lines were printed at 0.00 s, by `remind` itself: `print(...)` with its parentheses is a call, made right there. Pass the loop the function itself, followed by its arguments.",
  );
  expect(it).toPrintAt([[3, "tea is ready"]]);
});

check("handles many reminders, set in any order", async ({ run }) => {
  expect(await run({ driver: "many" })).toPrintAt([
    [0, "set"],
    [0, "now"],
    [1, "early"],
    [3, "late"],
  ]);
});

check("blocks nothing, and makes no task", async ({ run }) => {
  const it = await run({ driver: "many" });
  expect(it).not.toBlock();
  because(
    it.createdTasks.length > 0,
    "A reminder needs no task: the loop can call a plain function after some seconds. Its `call_later` does that, and returns a handle with a `cancel()`.",
  );
  expect(it.createdTasks.length, "how many tasks were made").toBe(0);
});
