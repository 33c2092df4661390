/** What the kinds of hang have in common when they are told. */
import { onLine, taskWords } from "../words.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { Moment, RecordedPrimitive, RecordedWait } from "../../../analysis/facts.ts";
import type { Finding } from "../recogniser.ts";
import { type Hang, hangOf } from "./hang.ts";

/** The first of those who wait forever that `tell` has words for. */
export function deadlocked(
  run: Evidence,
  tell: (wait: RecordedWait, hang: Hang) => string | null,
): Finding | null {
  const hang = hangOf(run);
  for (const wait of hang?.waits ?? []) {
    const message = run.isOwn(wait) ? tell(wait, hang!) : null;
    if (message !== null) return { message, at: wait, explainsError: true };
  }
  return null;
}

export function who(run: Evidence, { task }: Moment): string {
  const one = run.task(task);
  return one === undefined ? "A task" : taskWords(one);
}

export function madeOn(run: Evidence, { made }: RecordedPrimitive): string {
  const where = made === null ? "" : onLine(run, made);
  return where && ` (made${where})`;
}
