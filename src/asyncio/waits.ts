/** What a suspended task waits for, in the words a learner would use: for the trace, and for reports of deadlocks. */
import type { Future } from "./future.ts";
import { GatheringFuture } from "./gather.ts";
import type { Waits } from "./primitive.ts";
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
  const { waitKind, waitDetail } = future;
  if (waitKind === "timer") {
    return { kind: "timer", until: future.timer?.when() ?? 0, text: `sleep(${String(waitDetail)})` };
  }
  if (waitKind === null) return { kind: "future", text: "a future that nobody has resolved" };
  const tasks = future.waitTasks === null ? undefined : future.waitTasks();
  if (isOwned(waitDetail)) {
    const { text, owner } = waitDetail;
    return owner === undefined
      ? { kind: waitKind, text }
      : { kind: waitKind, text, primitive: owner.numberInTrace() };
  }
  const text =
    typeof waitDetail === "function" ? String((waitDetail as () => unknown)()) : String(waitDetail);
  return tasks === undefined ? { kind: waitKind, text } : { kind: waitKind, text, tasks };
}

/** The wait in line for a primitive (`waiting-line.ts`). */
function isOwned(detail: unknown): detail is Waits {
  return typeof detail === "object" && detail !== null && "text" in detail;
}
