import { because, check, expect } from "yieldpoint/checks";

check("downloads all four, and says when it has finished", async ({ run }) => {
  const it = await run();
  expect(it.lines.slice(0, -1).toSorted()).toEqual(
    ["a.jpg", "b.jpg", "c.jpg", "d.jpg"].map((file) => `${file} is here`),
  );
  expect(it.lines.at(-1)).toMatch(/^Finished/);
});

check("runs all four at the same time, so that it takes as long as the longest", async ({ run }) => {
  const it = await run();
  // One download is told from another by how long it takes.
  const begun = (seconds: number) => it.awaits.find(({ text }) => text === `sleep(${seconds})`)?.time;
  because(
    begun(2.5) === 3 && [3, 1, 2].every((seconds) => begun(seconds) === 0),
    "`d.jpg` started only at 3.00 s, when the other three had arrived. They are awaited first, and nothing below that line runs " +
      "until the last of them is done. To overlap with them, `d.jpg` has to start together with them.",
  );
  because(
    [3, 1, 2].every((seconds) => begun(seconds) === 2.5),
    "`a.jpg`, `b.jpg`, and `c.jpg` started only at 2.50 s, when `d.jpg` had arrived: it is awaited first, and nothing below that line " +
      "runs until it is done. For their waits to overlap, all four have to start together.",
  );
  expect(it).toPrintAt([
    [1, "b.jpg is here"],
    [2, "c.jpg is here"],
    [2.5, "d.jpg is here"],
    [3, "a.jpg is here"],
    [3, "Finished in 3.00 s"],
  ]);
});

check.later("asyncio-basics/stopping-work", "is cancelled together with its downloads", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("main")).toEnd("cancelled");
  expect(it).toPrint(["b.jpg is here"]);
});
