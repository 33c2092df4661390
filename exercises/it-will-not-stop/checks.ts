import { check, expect } from "yieldpoint/checks";

check("tells of a failed look, and looks again a second later", async ({ run }) => {
  const it = await run({ driver: "stubborn-trouble" });
  expect(it.service("look")).toBeAskedAt([0, 1, 2]);
  expect(it.lines.slice(0, 3)).toEqual(["watch: no contact", "watch: not a number", "watch: 19 degrees"]);
});

check("stops when it is cancelled during a look", async ({ run }) => {
  const it = await run({ driver: "while-it-looks" });
  expect(it.task("watch")).toEnd("cancelled");
  expect(it.task("watch")).toEndAt(1);
});

check("stops when it is cancelled between two looks", async ({ run }) => {
  const it = await run({ driver: "after-a-failure" });
  expect(it.task("watch")).toEnd("cancelled");
  expect(it.task("watch")).toEndAt(1);
});

check("says that it is closed, once, at the end", async ({ run }) => {
  const it = await run({ driver: "while-it-looks" });
  expect(it).toPrintAt([[1, "watch: closed"]]);
});
