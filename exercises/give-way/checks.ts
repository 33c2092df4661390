import { because, check, expect, fail } from "yieldpoint/checks";

check("adds up all the parts, and takes no longer than they do", async ({ run }) => {
  expect((await run()).lines.at(-1)).toBe("385");
  const it = await run({ driver: "neighbour" });
  expect(it.call("total")).toGive(6);
  const { duration, awaits } = it.call("total");
  const own = awaits.filter(({ task, kind }) => task === it.call("total").task && kind === "timer");
  const slept = own.reduce((sum, { time, until }) => sum + (until ?? time) - time, 0);
  because(
    slept > 0 && duration !== null && Math.abs(duration - 3 - slept) < 1e-6,
    `The parts themselves take 3.00 s; the other ${slept.toFixed(2)} s are sleeps, in which \`total\` does nothing. Others get a ` +
      "turn at any `await` that really pauses, however short the pause is, and `asyncio.sleep(0)` pauses for a single turn.",
  );
  expect(it.call("total")).toTake(3);
});

check("lets others have a turn after each part", async ({ run }) => {
  const it = await run({ driver: "neighbour" });
  const turns = it.report("turns") as number[];
  if (turns.length === 1 && it.report("how many") === 500) {
    fail(
      "Three parts of a second each were added up, and another task had 500 turns before the first second was over. " +
        "So the parts were not added up in this thread, where they would have held it up.",
    );
  }
  const missing = [1, 2].filter((second) => !turns.includes(second));
  const { task, awaits } = it.call("total");
  const pauses = awaits.filter((pause) => pause.task === task);
  because(
    pauses.length === 0 && it.warnings.length === 0,
    "`total` never paused. Only an `await` that really has to wait gives other tasks a turn: a coroutine that waits for nothing runs " +
      "straight through, and `time.sleep` holds up this thread with all its tasks.",
  );
  because(
    pauses.length > 0 && pauses.every(({ time }) => time === 0),
    "`total` yielded control at 0.00 s, before its first part, and then added up all the parts without a pause. It has to yield inside " +
      "the loop, after each part.",
  );
  if (missing.length > 0) {
    fail(
      "Three parts of a second each were added up, while another task took every turn it could get. " +
        `It got none after ${missing.join(" s, nor after ")} s: \`total\` did not yield control between two parts.`,
    );
  }
});

check.later("asyncio-basics/stopping-work", "can be stopped between two parts", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("total")).toEnd("cancelled");
});
