/** What a task does at a moment, in words. */
import type { TraceEvent } from "../../../asyncio/trace.ts";
import type { TaskState } from "./state.ts";

/** `running`, `ready`, `waits for sleep(1)`. */
export function stageWords(trace: readonly TraceEvent[], { stage, wait }: TaskState): string {
  if (stage !== "waiting") return stage;
  const event = trace[wait];
  if (event?.kind !== "task-waiting") return "waits";
  return event.wait.kind === "turn" ? "lets the others run" : `waits for ${event.wait.text}`;
}
