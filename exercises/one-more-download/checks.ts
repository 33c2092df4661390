import { check, expect } from "yieldpoint/checks";

check("downloads all four, and says when it has finished", async ({ run }) => {
  const it = await run();
  expect(it.lines.slice(0, -1).toSorted()).toEqual(
    ["a.jpg", "b.jpg", "c.jpg", "d.jpg"].map((file) => `${file} is here`),
  );
  expect(it.lines.at(-1)).toMatch(/^Finished/);
});

check("has all of them under way at once, so that it takes as long as the longest", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "b.jpg is here"],
    [2, "c.jpg is here"],
    [2.5, "d.jpg is here"],
    [3, "a.jpg is here"],
    [3, "Finished in 3.00 s"],
  ]);
});

check("stops with all its downloads when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("main")).toEnd("cancelled");
  expect(it).toPrint(["b.jpg is here"]);
});
