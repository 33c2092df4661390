import { check, expect } from "yieldpoint/checks";

check("prints Hello ..., and ... World! a second later", async ({ run }) => {
  expect(await run()).toPrintAt([
    [0, "Hello ..."],
    [1, "... World!"],
  ]);
});

check("lets others run during the pause", async ({ run }) => {
  expect(await run({ driver: "alongside" })).toPrintAt([
    [0, "Hello ..."],
    [0.3, "tick"],
    [0.6, "tick"],
    [0.9, "tick"],
    [1, "... World!"],
  ]);
});

check("stops when it is cancelled during the pause", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("main")).toEnd("cancelled");
  expect(it).toPrint(["Hello ...", "stopped"]);
});
