/** What a suspended task waits for, in the words a learner would use: for the trace, and for reports of deadlocks. */
import type { Future } from "./future.ts";
import type { Wait } from "../trace.ts";

/** All share it: it is by far the most frequent. */
const ONE_TURN: Wait = { kind: "turn", text: "one turn of the loop: sleep(0)" };

/** Describes the wait for a future; null stands for one turn of the loop. */
export function describeWait(future: Future | null): Wait {
  if (future === null) return ONE_TURN;
  const own = future._describe();
  if (own !== null) return own;
  const { _waits: waits } = future;
  if (waits === null) return { kind: "future", text: "a future that nothing has resolved" };
  if (typeof waits === "number") {
    const until = future._timer?.when() ?? 0;
    return { kind: "timer", ...(until < Infinity && { until }), text: `sleep(${waits})` };
  }
  const { kind, owner, tasks } = waits;
  const text = typeof waits.text === "string" ? waits.text : waits.text();
  if (owner !== undefined) return { kind, text, primitive: owner._numberInTrace() };
  return tasks === undefined ? { kind, text } : { kind, text, tasks: tasks() };
}
