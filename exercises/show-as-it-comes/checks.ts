import { because, check, expect, same } from "yieldpoint/checks";

check("prints each result as soon as it comes", async ({ run }) => {
  const it = await run({ driver: "three-archives" });
  const began = it.service("search").calls.map(({ time }) => time);
  const printed = it.printedLines.map(({ print }) => print.time);
  because(
    same(began, [0, 4, 5]),
    "Each search began only when the one before it was done, so the waits add up. Make a task of each call first, and wait after that.",
  );
  because(
    same(began, [0, 0, 0]) && same(it.lines, ["from a", "from b", "from c"]) && same(printed, [4, 4, 4]),
    "`b` had its result at 1.00 s and `c` at 2.00 s, but all the lines were printed at 4.00 s, in the order of the list: `showAll` waited for `a`, the slowest. " +
      "`gather` waits for all of them, and so does awaiting the tasks in the order of the list. `as_completed` returns each one when it is done.",
  );
  expect(it).toPrintAt([
    [1, "from b"],
    [2, "from c"],
    [4, "from a"],
  ]);
});

check("starts all searches at once", async ({ run }) => {
  const it = await run({ driver: "three-archives" });
  expect(it.service("search")).toBeAskedAt([0, 0, 0]);
  expect(it.call("showAll")).toGive(3);
});

check("continues after a failure, and returns how many results came", async ({ run }) => {
  const it = await run({ driver: "one-offline" });
  because(
    same(it.lines, ["failed: b is offline"]),
    "The failure of `b` at 1.00 s ended the loop, so `c` and `a` were never shown. The `try` has to be inside the loop, around `await done` alone.",
  );
  because(
    same(it.lines, ["failed: b is offline", "from c", "from a"]) && it.call("showAll").value === 3,
    "`showAll` returned 3, which counts the failed search, too. Count a result where you print it.",
  );
  expect(it).toPrintAt([
    [1, "failed: b is offline"],
    [2, "from c"],
    [4, "from a"],
  ]);
  expect(it.call("showAll")).toGive(2);
});

check("lets any other exception propagate", async ({ run }) => {
  const it = await run({ driver: "a-bug" });
  const { error, value } = it.call("showAll");
  because(
    error === null && value !== undefined,
    "`search` raised a `ValueError`, which is a mistake in the program, and `showAll` took it for an archive that is offline. " +
      "Only a `ConnectionError` is a failed search: raise anything else again.",
  );
  // A TaskGroup raises it in a group, which is as good.
  if (error?.exceptions?.some(({ message }) => message === "no such field")) return;
  expect(it.call("showAll")).toRaise("ValueError", "no such field");
});
