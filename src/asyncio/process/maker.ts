/** For the trace: on whose behalf a task is made, where that is not `create_task()`. */
import { state } from "./state.ts";

/** Runs what makes a task, or makes none; `maker` is the function of asyncio's that the program called. */
export function makingFor<T>(maker: string, make: () => T): T {
  state.maker = maker;
  try {
    return make();
  } finally {
    state.maker = null;
  }
}
