import { because, check, expect } from "yieldpoint/checks";

check("gives plain code a number", async ({ run }) => {
  const it = await run();
  because(
    it.lines.some((line) => line.includes("coroutine object warmest")),
    "`warmest` is an async function, so plain code that calls it gets a coroutine and no number. It should be a plain function, " +
      "and the `asyncio.run` belongs inside it, not where it is called.",
  );
  expect(it).toPrint(["18", "and plain code goes on"]);
});

check("asks all the cities at once", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["18", "and plain code goes on"]);
  because(
    it.duration === 2 &&
      it.tasks.filter(({ createdBy, coroutine }) => createdBy === 0 && coroutine === "thermometer").length ===
        2,
    "Each city has an `asyncio.run` of its own, and `run` returns only when its coroutine is done, so the second city is asked " +
      "when the first has answered. What should wait together has to run in one loop: one `run`, with all the questions inside it.",
  );
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
  const it = await run({ driver: "broken" });
  because(
    it.lines.some((line) => line.startsWith("it gave")),
    "One thermometer is broken, and `warmest` returned a value as if nothing had happened: its caller never learns of the " +
      "error. Let the error propagate, out of `asyncio.run` and out of `warmest`.",
  );
  expect(it).toPrint(["it raised: broken glass"]);
});
