/** Where in the learner's code a wait or a call is. */
import type { RecordedCall, RecordedWait } from "../../analysis/facts.ts";
import type { Happened } from "../verdict.ts";
import type { Evidence } from "./evidence.ts";

/** Where a wait lies in the learner's code: itself, or the innermost call under way that a line of theirs awaits. */
export function ownPlace(run: Evidence, wait: RecordedWait): Happened | null {
  if (wait.line !== undefined && run.isOwn(wait)) return wait;
  for (const number of wait.calls.toReversed()) {
    const call = run.calls.get(number);
    if (call !== undefined && isPlaced(run, call)) return { ...wait, ...call.awaited };
  }
  return null;
}

/** A line of the learner's awaits it. */
export const isPlaced = (run: Evidence, { awaited }: RecordedCall): boolean =>
  awaited.line !== undefined && run.isOwn(awaited);
