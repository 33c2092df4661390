/** The way of an error: the calls that it ended, the catches that it came by, and what became of it there. */
import type { Analysis } from "./analysis.ts";
import type { Caught, RecordedCall, TaskLife } from "./facts.ts";

/**
 * What a `catch` did with an error: it threw it again, threw another one instead, or went on without it. Unclear where the
 * trace does not tell, as when other errors came between.
 */
export type Fate = "passed on" | "turned" | "kept" | "unclear";

export function fateOf(run: Analysis, caught: Caught): Fate {
  const inSame = run.caughtBy(caught.call).filter(({ seq }) => seq > caught.seq);
  if (caught.raised > 0 && inSame.some(({ raised }) => raised === caught.raised)) return "passed on";
  const call = run.calls.get(caught.call);
  if (call === undefined) return waitsAfter(run, caught) ? "kept" : "unclear";
  if (call.raised > 0 && call.raised === caught.raised) return "passed on";
  const waited = call.waits.some(({ seq }) => seq > caught.seq);
  // An error that it caught at once thereafter may be the one that it threw here.
  if (!waited && inSame.length > 0) return "unclear";
  if (call.outcome === "finished") return "kept";
  return waited ? "unclear" : "turned";
}

const waitsAfter = (run: Analysis, { task, call, seq }: Caught) =>
  run.waitsOf(task).some((wait) => wait.seq > seq && wait.calls.includes(call));

/** The calls that an error ended, the innermost first. */
export function endedBy(run: Analysis, raised: number): RecordedCall[] {
  if (raised === 0) return [];
  return [...run.calls.values()]
    .filter((call) => call.raised === raised)
    .sort((one, other) => one.ended.seq - other.ended.seq);
}

/** The tasks that an error ended. */
export function tasksEndedBy(run: Analysis, raised: number): TaskLife[] {
  if (raised === 0) return [];
  return [...run.lives.values()].filter(({ ended }) => ended?.raised === raised);
}

/** The `catch` that did not let an error go on: the last that saw it, if it kept or turned it. */
export function takerOf(run: Analysis, raised: number): { caught: Caught; fate: "kept" | "turned" } | null {
  const caught = run.catchesOf(raised).at(-1);
  if (caught === undefined) return null;
  const fate = fateOf(run, caught);
  return fate === "kept" || fate === "turned" ? { caught, fate } : null;
}
