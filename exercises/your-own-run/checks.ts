import { because, check, expect, same } from "yieldpoint/checks";

check("returns the result of the coroutine", async ({ run }) => {
  const it = await run();
  because(
    it.lines[2]?.startsWith("<Task") ?? false,
    "`run` returned the task, and the result is inside it: `task.result()`, or what `run_until_complete` returns.",
  );
  because(
    same(it.lines, ["Hello ...", "... World!", "None"]),
    "The coroutine ran to its end, and its result was dropped: `run_until_complete` returned `'said'`, and `run` should return that too.",
  );
  expect(it).toPrintAt([
    [0, "Hello ..."],
    [0.1, "... World!"],
    [0.1, "said"],
  ]);
});

check("makes a new loop for each run", async ({ run }) => {
  const tried = await run({ driver: "two-runs", mayFail: true });
  because(
    tried.error?.message === "Event loop is closed",
    "The second run got the loop of the first, which was closed by then, and a closed loop can't run anything. Make a new loop each time `run` is called.",
  );
  const it = await run({ driver: "two-runs" });
  expect(it.lines.slice(0, 3)).toEqual(["gave: 3", "gave: 4", "loops: 2"]);
});

check("closes the loop after a result", async ({ run }) => {
  const it = await run({ driver: "two-runs" });
  because(
    it.lines[3] === "open: 2",
    "Both runs returned their results, and the loop is still open after each. Call `loop.close()` when the coroutine has ended.",
  );
  expect(it).toPrint(["gave: 3", "gave: 4", "loops: 2", "open: 0"]);
});

check("closes the loop after an error, and raises it", async ({ run }) => {
  const it = await run({ driver: "raises" });
  because(
    same(it.lines, ["raised: ValueError('no such file')", "closed: False"]),
    "The error left `run` before it reached `loop.close()`. A `finally` runs after a result and after an error.",
  );
  expect(it).toPrint(["raised: ValueError('no such file')", "closed: True"]);
});
