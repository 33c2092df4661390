import { check, expect } from "yieldpoint/checks";

check("four pages take four seconds", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["[2, 1, 3, 4]"]);
  expect(it).toTake(4);
});

check("gives the results in the order of the pages", async ({ run }) => {
  const it = await run({ driver: "other-pages" });
  expect(it.call("countAll")).toGive([3, 2, 1]);
  expect(it.call("countAll")).toTake(3);
});

check("fails when a page can't be counted", async ({ run }) => {
  const it = await run({ driver: "unreadable" });
  expect(it.call("countAll")).toRaise("ValueError", "unreadable page");
});
