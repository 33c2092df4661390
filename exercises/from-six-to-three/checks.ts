import { because, check, expect } from "yieldpoint/checks";

check("each city answers, and then all have answered", async ({ run }) => {
  const it = await run();
  const isFirst = it.lines[0] === "answered";
  const twice = it.lines.find((line, at) => it.lines.indexOf(line) < at)?.replace(" answers", "");
  because(
    isFirst,
    "`answered` was printed before any city had answered. It goes below the line that waits for all three.",
  );
  because(
    twice !== undefined && twice !== "answered",
    `${twice} was asked twice: together with the others, and once more on its own. Leave out the pieces that ask a single city.`,
  );
  expect(it.lines.toSorted(), "the lines, from A to Z").toEqual([
    "Lima answers",
    "Oslo answers",
    "Rome answers",
    "answered",
  ]);
  expect(it.lines.at(-1), "the last line").toBe("answered");
});

check("asks all three at the same time", async ({ run }) => {
  const it = await run();
  because(
    it.printedLines.filter(({ text, print }) => text.endsWith(" answers") && print.time === 0).length === 3,
    "All three cities answered at 0.00 s, before any wait. In `ask`, the wait comes first and the answer after it.",
  );
  expect(it).toPrintAt([
    [1, "Rome answers"],
    [2, "Lima answers"],
    [3, "Oslo answers"],
    [3, "answered"],
  ]);
});
