/** What a task does at a moment, in words, and where. */
import { inLine } from "../../run/output/drawn.ts";
import type { TraceEvent } from "../../../asyncio/trace.ts";
import type { Facts } from "./facts.ts";
import type { TaskState } from "./state.ts";

/** `running`, `ready`, `waits for sleep(1)`. */
export function stageWords(trace: readonly TraceEvent[], { stage, wait }: TaskState): string {
  if (stage !== "waiting") return stage;
  const event = trace[wait];
  if (event?.kind !== "task-waiting") return "waits";
  return event.wait.kind === "turn" ? "lets the others run" : `waits for ${inLine(event.wait.text)}`;
}

/** The site at which it stands; where it will begin, if it has not yet; 0 if unknown. */
export const siteOf = ({ begins }: Facts, { at, task }: TaskState): number =>
  at === 0 ? (begins.get(task) ?? 0) : at;
