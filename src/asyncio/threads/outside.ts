/** What happens beside the tasks: in a thread of its own, or on behalf of one. */
import { hooks, state } from "../state.ts";

/** Calls `run` so that it sees neither a running loop nor a task, and puts everything back afterwards. */
export function outsideTasks(run: () => void): void {
  const { running, context, frame } = state;
  const { at } = hooks;
  state.running = null;
  state.frame = null;
  try {
    run();
  } finally {
    state.running = running;
    state.context = context;
    state.frame = frame;
    hooks.at = at;
  }
}
