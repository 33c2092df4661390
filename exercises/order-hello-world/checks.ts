import { because, check, expect } from "yieldpoint/checks";

check("prints Hello ..., and then ... World! one second later", async ({ run }) => {
  const it = await run();
  const [hello, world] = it.prints.map(({ time }) => time);
  because(
    it.lines.length === 2 && hello === 0 && world === 0 && it.warnings.length === 0,
    "The two lines are printed right after each other, without a wait between them. The piece that waits for a second " +
      "belongs there.",
  );
  because(
    it.lines.length === 2 && hello === 1 && world === 1,
    "The wait comes first, and then both lines at the same time. A program runs from top to bottom, so the piece that waits " +
      "belongs between the two that print.",
  );
  expect(it).toPrintAt([
    [0, "Hello ..."],
    [1, "... World!"],
  ]);
});
