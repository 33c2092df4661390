/**
 * Who awaits whom, as Python 3.14's `python -m asyncio pstree` shows it: tasks that nobody awaits at the top, what they
 * await below them.
 */
import type { Facts } from "./facts.ts";
import type { LoopState, TaskState } from "./state.ts";

export interface AwaiterRow {
  state: TaskState;
  /** 0 for one that nobody awaits. */
  depth: number;
  /** Its own tree stands further up, where another one awaits it. */
  again: boolean;
  /** It waits, in a circle, for itself. */
  circle: boolean;
}

/** The first `most` rows, and how many tasks are not among them. */
export function awaiterTree(
  { trace }: Facts,
  { tasks }: LoopState,
  most: number,
): { rows: AwaiterRow[]; left: number } {
  const awaitedBy = (state: TaskState): number[] => {
    if (state.stage !== "waiting") return [];
    const event = trace[state.wait];
    if (event?.kind !== "task-waiting") return [];
    return [...new Set(event.wait.tasks)].filter((task) => tasks.has(task));
  };
  const awaited = new Set<number>();
  for (const state of tasks.values()) for (const task of awaitedBy(state)) awaited.add(task);

  const rows: AwaiterRow[] = [];
  const shown = new Set<number>();
  const grow = (root: TaskState) => {
    // A stack, for chains may be deeper than calls can be. What is on the way up is a circle when it comes again.
    const stack: { state: TaskState; depth: number }[] = [{ state: root, depth: 0 }];
    const path: number[] = [];
    for (let top = stack.pop(); top !== undefined && rows.length < most; top = stack.pop()) {
      const { state, depth } = top;
      path.length = depth;
      const circle = path.includes(state.task);
      const again = shown.has(state.task);
      rows.push({ state, depth, again: again && !circle, circle });
      if (again) continue;
      shown.add(state.task);
      path.push(state.task);
      for (const task of awaitedBy(state).reverse())
        stack.push({ state: tasks.get(task)!, depth: depth + 1 });
    }
  };
  for (const state of tasks.values()) if (!awaited.has(state.task)) grow(state);
  // Those that are left wait for each other.
  for (const state of tasks.values()) if (!shown.has(state.task) && rows.length < most) grow(state);
  return { rows, left: tasks.size - shown.size };
}
