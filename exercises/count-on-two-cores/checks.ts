import { because, check, expect, same } from "yieldpoint/checks";

check("counts four pages in four seconds", async ({ run }) => {
  const it = await run();
  // When a page was first waited for, which may be long after it was submitted.
  const awaited = it.awaits.filter(({ text }) => text.startsWith("countWords()")).map(({ time }) => time);
  because(
    same(awaited, [0, 2, 4, 6]),
    "Only one page was counted at a time. To count two at once, submit all the pages before you wait for the first result, and submit them to a ProcessPoolExecutor: threads share one interpreter, so they can't compute at the same time.",
  );
  because(
    same(awaited, [0, 0, 0, 0]) && it.duration === 8,
    "All the pages were submitted at once, but they were counted one at a time. Threads can't compute at the same time, because they share one interpreter. The workers of a ProcessPoolExecutor have one each, so two of them count two pages at once.",
  );
  expect(it).toPrint(["[2, 1, 3, 4]"]);
  expect(it).toTake(4);
});

check("keeps the loop free while the pages are counted", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["[2, 1, 3, 4]"]);
  because(
    it.duration === 4,
    "Two processes count the pages, and meanwhile the loop waits for them by blocking, so no other task can run. Looping over what `pool.map` returns blocks, and so does `result()` of a future that `pool.submit` returned. `await loop.run_in_executor(pool, work, page)` waits without holding the loop.",
  );
  expect(it).not.toBlock();
});

check("returns the results in the order of the pages", async ({ run }) => {
  const it = await run({ driver: "other-pages" });
  because(
    same(it.call("countAll").value, [2, 3, 1]),
    "The counts are in the order in which they were ready, not in the order of the pages. `asyncio.gather` returns its results in the order of its arguments.",
  );
  expect(it.call("countAll")).toGive([3, 2, 1]);
  expect(it.call("countAll")).toTake(3);
});

check("raises the error of a page that can't be counted", async ({ run }) => {
  const it = await run({ driver: "unreadable" });
  because(
    same(it.call("countAll").value, [1, { error: "ValueError", message: "unreadable page" }, 1]),
    "The page's error is in the list, as if it were a count. Let it propagate instead: `gather` raises the first error unless you pass `return_exceptions`.",
  );
  expect(it.call("countAll")).toRaise("ValueError", "unreadable page");
});
