/** The matchers as an author sees them in the editor. Their work is in `run-matchers.ts` and `task-matchers.ts`. */
import type { Outcome } from "../asyncio/trace.ts";
import type { WantedLine } from "./print-matchers.ts";
import type { RecordedTask } from "./recorded-task.ts";

declare module "@vitest/expect" {
  // The type parameters must be vitest's own, used or not.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The run printed exactly these lines: `toPrint(["Hello", /World/])`. */
    toPrint(lines: readonly WantedLine[]): R;
    /** The run printed exactly these lines, each at its virtual time: `toPrintAt([[0, "Hello"], [1, "World"]])`. */
    toPrintAt(lines: readonly (readonly [time: number, line: WantedLine])[]): R;
    /** The run, or the task, took this many virtual seconds. */
    toTake(seconds: number): R;
    /** A blocking call held the event loop: mostly `expect(it).not.toBlock()`. */
    toBlock(): R;
    /** The runtime warned, and said this: mostly `expect(it).not.toWarn()`. */
    toWarn(text?: string | RegExp): R;
    /** Tasks were still alive when main returned: mostly `expect(it).not.toLeaveTasks()`. */
    toLeaveTasks(): R;
    /** The greatest number of tasks under way at once, main left out, was exactly this. */
    toRunAtOnce(tasks: number): R;
    /** The run ended with this error; needs `run({ mayFail: true })`. */
    toFailWith(type: string, message?: string | RegExp): R;
    /** The task and the other were under way at once: each started before the other ended. */
    toOverlap(other: RecordedTask): R;
    /** The task took its first step only when the other had ended. */
    toStartAfter(other: RecordedTask): R;
    /** The task took its first step at this virtual time. */
    toStartAt(seconds: number): R;
    /** The task ended at this virtual time. */
    toEndAt(seconds: number): R;
    /** The task `finished`, `failed` or was `cancelled`. */
    toEnd(outcome: Outcome): R;
  }
}
