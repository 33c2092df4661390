import { because, check, expect } from "yieldpoint/checks";

check("says Hello after 1 second, and World 2 seconds later", async ({ run }) => {
  const it = await run();
  because(
    it.printedLines.some(({ text, print }) => text === "World" && print.time === 2) &&
      it.awaits.filter(({ text, time }) => time === 0 && /^sleep\([12]\)$/.test(text)).length === 2,
    "Both waits started at 0.00 s and overlapped, so the 2 seconds of `World` were counted from the start. They should start when " +
      "`Hello` has been printed: await the first `sayAfter` before you call the second.",
  );
  expect(it).toPrintAt([
    [1, "Hello"],
    [3, "World"],
  ]);
});

check("sayAfter prints the words it gets, after the delay it gets", async ({ run }) => {
  const it = await run({ driver: "other-words" });
  const [first, second] = it.prints;
  because(
    first?.text === "Hello" || (first !== undefined && first.text === second?.text),
    `\`sayAfter\` prints "${first?.text}" whatever you pass to it. What it prints and how long it waits has to come from its ` +
      "parameters, `what` and `delay`.",
  );
  because(
    first?.text === "first" && first.time === 0 && second?.text === "second" && second.time === 0.5,
    '`sayAfter` prints first and waits afterward: "first" was printed immediately, and "second" 0.50 s later, when the wait of ' +
      "the first call was over. Inside `sayAfter`, the wait comes before the `print`.",
  );
  expect(it).toPrintAt([
    [0.5, "first"],
    [0.75, "second"],
    [0.75, "third"],
  ]);
});

check("lets others run while it waits", async ({ run }) => {
  expect(await run({ driver: "side-by-side" })).toPrintAt([
    [1, "quick"],
    [2, "slow"],
  ]);
});

check.later("asyncio-basics/stopping-work", "prints nothing more once it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("sayAfter")).toEnd("cancelled");
  expect(it).toPrintAt([[1, "cancelled"]]);
});
