import { check, expect } from "yieldpoint/checks";

check("prints Hello ..., and ... World! one second later", async ({ run }) => {
  expect(await run()).toPrintAt([
    [0, "Hello ..."],
    [1, "... World!"],
  ]);
});
