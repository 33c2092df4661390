import { because, check, expect } from "yieldpoint/checks";

check("returns a number to plain code", async ({ run }) => {
  const it = await run();
  because(
    it.lines.some((line) => line.includes("coroutine object warmest")),
    "`warmest` is an async function, so plain code that calls it gets a coroutine, not a number. Make it a plain function, " +
      "and call `asyncio.run` inside it.",
  );
  expect(it).toPrint(["18", "and plain code continues"]);
});

check("asks all the cities at once", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["18", "and plain code continues"]);
  because(
    it.duration === 2 &&
      it.tasks.filter(({ createdBy, coroutine }) => createdBy === 0 && coroutine === "thermometer").length ===
        2,
    "Each city has an `asyncio.run` of its own, and `run` returns only when its coroutine is done, so the second city is asked " +
      "only after the first has answered. Waits overlap only in one loop: call `run` once, with all the requests inside it.",
  );
  expect(it).toTake(1);
  expect(it).not.toBlock();
});

check("can be called more than once", async ({ run }) => {
  expect(await run({ driver: "twice" })).toPrintAt([
    [1, "30"],
    [2, "20"],
  ]);
});

check("lets the exception of a broken thermometer propagate", async ({ run }) => {
  const it = await run({ driver: "broken" });
  because(
    it.lines.some((line) => line.startsWith("it gave")),
    "One thermometer is broken, and `warmest` returned a value as if nothing had happened: its caller never learns of the " +
      "exception. Let it propagate, out of `asyncio.run` and out of `warmest`.",
  );
  expect(it).toPrint(["it raised: broken glass"]);
});
