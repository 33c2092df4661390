/** What a suspended task waits for, in the words a learner would use: for the trace, and for reports of deadlocks. */
import type { Future } from "./future.ts";
import { GatheringFuture } from "./gather.ts";
import { repr } from "./repr.ts";
import { Task } from "./task.ts";
import type { Wait } from "./trace.ts";

/** All share it: it is by far the most frequent. */
const ONE_TURN: Wait = { kind: "turn", text: "one turn of the loop: sleep(0)" };

/** Describes the wait for a future; null stands for one turn of the loop. */
export function describeWait(future: Future | null): Wait {
  if (future === null) return ONE_TURN;
  if (future instanceof Task) {
    return { kind: "task", tasks: [future.number], text: `task ${repr(future.get_name())}` };
  }
  if (future instanceof GatheringFuture) {
    const tasks = future.children.filter((child): child is Task => child instanceof Task && !child.done());
    const names = tasks.map((task) => task.get_name()).join(", ");
    return {
      kind: "gather",
      tasks: tasks.map((task) => task.number),
      text: `gather of ${names === "" ? "futures" : names}`,
    };
  }
  const { waits } = future;
  if (waits === null) return { kind: "future", text: "a future that nobody has resolved" };
  if (typeof waits === "number") {
    return { kind: "timer", until: future.timer?.when() ?? 0, text: `sleep(${waits})` };
  }
  const { kind, owner, tasks } = waits;
  const text = typeof waits.text === "string" ? waits.text : waits.text();
  if (owner !== undefined) return { kind, text, primitive: owner.numberInTrace() };
  return tasks === undefined ? { kind, text } : { kind, text, tasks: tasks() };
}
