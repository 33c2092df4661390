import { check, expect, fail } from "yieldpoint/checks";

check("adds up all parts, and takes no longer than they do", async ({ run }) => {
  expect((await run()).lines.at(-1)).toBe("385");
  const it = await run({ driver: "neighbour" });
  expect(it.call("total")).toGive(6);
  expect(it.call("total")).toTake(3);
});

check("lets others have a turn after each part", async ({ run }) => {
  const it = await run({ driver: "neighbour" });
  const turns = it.report("turns") as number[];
  if (turns.length === 1 && it.report("how many") === 500) {
    fail(
      "Three parts of a second each were added up, and the neighbour had 500 turns before the first second was over: " +
        "the parts were not added up in this thread, where they would have held it up.",
    );
  }
  const missing = [1, 2].filter((second) => !turns.includes(second));
  if (missing.length > 0) {
    fail(
      "Three parts of a second each were added up, beside a neighbour that takes every turn it can have. " +
        `It had none after ${missing.join(" s, nor after ")} s: nobody gave way between two parts.`,
    );
  }
});

check("can be stopped between two parts", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("total")).toEnd("cancelled");
});
