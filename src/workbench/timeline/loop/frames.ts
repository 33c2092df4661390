/** The calls inside a task where it waits, innermost last: which async function awaits which, and on which line. */
import type { Site } from "../../../compiler/program.ts";
import type { Facts } from "./facts.ts";
import type { TaskState } from "./state.ts";

export interface Frame {
  /** The function's name. */
  name: string;
  /** Where it awaits the next one, or stands; null if unknown. */
  place: Site | null;
}

/** Empty for a task that has not waited yet. While it runs, its frames are unknown. */
export function framesOf(
  { trace, calls, created }: Facts,
  sites: readonly Site[],
  state: TaskState,
): Frame[] {
  const event = trace[state.wait];
  if (event?.kind !== "task-waiting" || state.stage === "running") return [];
  const under = event.calls ?? [];
  const placeOf = (site: number) => (site === 0 ? null : (sites[site] ?? null));
  return under.map((call, index) => {
    const inner = under[index + 1];
    // A call's name is told when it ends. What never ends is at least known where the task began with it.
    const outermost = index === 0 ? created.get(state.task)?.coroutine : undefined;
    const name = calls.get(call)?.name ?? outermost ?? "a call that never ends";
    return { name, place: placeOf(inner === undefined ? event.at : (calls.get(inner)?.awaited ?? 0)) };
  });
}
