/** What has been run is not run again, unless it was the real clock that ended it. */
import { expect, it } from "vitest";
import { keepRuns } from "../../src/cli/check/keep-runs.ts";
import type { RunOutcome, RunResult, Sandbox } from "../../src/sandbox/run.ts";

it("runs each program once, with each driver and each setting, and again what was stopped", async () => {
  const ran: string[] = [];
  const sandbox: Sandbox = {
    run({ sources, entry, settings }) {
      ran.push(`${entry} ${settings?.debug === true ? "debug " : ""}${sources["main.ts"] ?? ""}`);
      const outcome: RunOutcome = sources["main.ts"] === "slow" ? "stopped" : "finished";
      return Promise.resolve({ outcome } as RunResult);
    },
    warm: () => Promise.resolve(),
    dispose: () => undefined,
  };
  const kept = keepRuns(sandbox);
  const all = async () => {
    for (const text of ["a", "b", "slow"]) {
      await kept.run(
        { sources: { "main.ts": text }, entry: "main.ts" },
        { signal: new AbortController().signal },
      );
    }
    await kept.run({ sources: { "main.ts": "a", "driver.ts": "" }, entry: "driver.ts" });
    await kept.run({ sources: { "main.ts": "a" }, entry: "main.ts", settings: { debug: true } });
  };
  await all();
  expect(ran.splice(0)).toEqual(["main.ts a", "main.ts b", "main.ts slow", "driver.ts a", "main.ts debug a"]);
  await all();
  expect(ran).toEqual(["main.ts slow"]);
});
