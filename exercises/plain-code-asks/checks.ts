import { check, expect } from "yieldpoint/checks";

check("gives plain code a number", async ({ run }) => {
  expect(await run()).toPrint(["18", "and plain code goes on"]);
});

check("asks all the cities at once", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["18", "and plain code goes on"]);
  expect(it).toTake(1);
  expect(it).not.toBlock();
});

check("can be called again and again", async ({ run }) => {
  expect(await run({ driver: "twice" })).toPrintAt([
    [1, "30"],
    [2, "20"],
  ]);
});

check("lets the error of a broken thermometer out", async ({ run }) => {
  expect(await run({ driver: "broken" })).toPrint(["it raised: broken glass"]);
});
