/** What a suspended task waits for, in the words a learner would use: for the trace, and for reports of deadlocks. */
import type { Future } from "./future.ts";
import { GatheringFuture } from "./gather.ts";
import { repr } from "./repr.ts";
import { Task } from "./task.ts";
import type { Wait } from "./trace.ts";
import { ownerOf } from "./waiting-line.ts";

/** Describes the wait for a future; null stands for one turn of the loop. */
export function describeWait(future: Future | null): Wait {
  if (future === null) return { kind: "turn", text: "one turn of the loop: sleep(0)" };
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
  const text =
    typeof waitDetail === "function" ? String((waitDetail as () => unknown)()) : String(waitDetail);
  const owner = ownerOf(future);
  return {
    kind: waitKind,
    text,
    ...(tasks === undefined ? {} : { tasks }),
    ...(owner === undefined ? {} : { primitive: owner.numberInTrace() }),
  };
}
