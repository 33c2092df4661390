/** Virtual time. One clock for the program, in seconds; it never reads a real one. */
import { stopForTime } from "./limits.ts";
import { state, trace } from "./state.ts";

/** Moves the clock on to `to`, and says why. */
export function moveClock(to: number, why: "idle" | "blocking" | "busy-waiting"): void {
  const from = state.now;
  if (to > state.limits.virtualSeconds) stopForTime(to);
  state.now = to;
  if (state.observer !== null) trace({ kind: "time-passed", from, why }, why === "blocking" ? undefined : 0);
}

/** Holds the loop for some seconds: `time.sleep()`, and CPU work as `burn()` stands for it. */
export function block(seconds: number): void {
  moveClock(state.now + seconds, "blocking");
}
