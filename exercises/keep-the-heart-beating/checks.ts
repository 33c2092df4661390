import { because, check, expect, fail } from "yieldpoint/checks";

check("both files are loaded", async ({ run }) => {
  const it = await run();
  const files = it.lines.filter((line) => !line.startsWith("beat"));
  const end = it.tasks.find(({ coroutine }) => coroutine === "report")?.ended ?? Infinity;
  const threads = it.tasks.filter(({ coroutine }) => coroutine === "to_thread");
  because(
    files.length === 0 && threads.some(({ ended }) => ended === null || ended > end),
    "`report` calls `load` in threads and ends before they do, so what `load` returned is never printed. " +
      "Await each call where you make it: `await asyncio.to_thread(load, name)` returns what `load` returned.",
  );
  expect(files, "the lines other than the beats").toEqual(["a.txt: 20 kB", "b.txt: 20 kB"]);
});

check("no beat is late", async ({ run }) => {
  const it = await run();
  const beats = it.printedLines.filter(({ text }) => text.startsWith("beat"));
  for (const [second, beat] of beats.entries()) {
    if (beat.print.time > second) {
      fail(
        `"${beat.text}" was printed at ${beat.print.time.toFixed(2)} s, and was due at ${second} s.`,
        beat.print,
      );
    }
  }
  expect(beats.length).toBe(4);
});

check("loads the files one after the other", async ({ run }) => {
  const it = await run({ driver: "short-and-long" });
  const [first, second] = it.report("spans") as [number, number][];
  if (first === undefined || second === undefined) fail("`load` should be called for both files.");
  else if (Math.min(first[1], second[1]) > Math.max(first[0], second[0])) {
    fail(
      "`load` should be called for one file at a time, and both calls were running at once. Await the first before you start the second.",
    );
  }
});

check("fails if a file can't be loaded", async ({ run }) => {
  const it = await run({ driver: "broken-disk" });
  expect(it.call("report")).toRaise("OSError", "disk broken");
});
