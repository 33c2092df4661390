/** The matchers as an author sees them in the editor. Their work is in the files `*-matchers.ts`. */
import type { Outcome } from "../../asyncio/trace.ts";
import type { WantedLine } from "./print-matchers.ts";
import type { Log } from "../recording/read-trace.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";

declare module "@vitest/expect" {
  // The type parameters must be vitest's own, used or not.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The run printed exactly these lines: `toPrint(["Hello", /World/])`. */
    toPrint(lines: readonly WantedLine[]): R;
    /** The run printed exactly these lines, each at its virtual time: `toPrintAt([[0, "Hello"], [1, "World"]])`. */
    toPrintAt(lines: readonly (readonly [time: number, line: WantedLine])[]): R;
    /** The run, the task or the call took this many virtual seconds. */
    toTake(seconds: number): R;
    /** A blocking call held the event loop: mostly `expect(it).not.toBlock()`. */
    toBlock(): R;
    /** The runtime warned, and said this: mostly `expect(it).not.toWarn()`. */
    toWarn(text?: string | RegExp): R;
    /** Tasks were still alive when main, or the call, returned: mostly `expect(it).not.toLeaveTasks()`. */
    toLeaveTasks(): R;
    /** The greatest number under way at once was exactly this: of the run's tasks, of some tasks, of a service's calls. */
    toRunAtOnce(number: number): R;
    /** At most so many tasks, or calls of a service, were under way at once, and as soon as one ended the next started. */
    toKeepBusy(number: number): R;
    /** Tasks started and ended in this order: `toHappenInOrder(["a starts", "b starts", "b is cancelled", "a ends"])`. */
    toHappenInOrder(happenings: readonly string[]): R;
    /** It was logged, at this level, and said this. */
    toLog(level: Log["level"], text?: string | RegExp): R;
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
    /** The task waited for this at an `await`, as the recording words it: `toWaitFor("sleep(1)")`. */
    toWaitFor(what: string | RegExp): R;
    /** The call returned this, compared as plain data. */
    toGive(value: unknown): R;
    /** The call raised this error. */
    toRaise(type: string, message?: string | RegExp): R;
    /** The service was called so often. */
    toBeAsked(times: number): R;
    /** The service was called at these virtual times, and no more. */
    toBeAskedAt(times: readonly number[]): R;
  }
}
