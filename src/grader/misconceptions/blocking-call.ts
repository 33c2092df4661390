/** A blocking call that held the loop for so long that a person would notice. */
import { seconds } from "../measures.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine } from "./words.ts";

/** The same at which asyncio's debug mode complains of a slow callback, in seconds. */
const NOTICED = 0.1;

export const blockingCall: Recogniser = {
  name: "blocking-call",
  title: "A blocking call held the event loop",
  lessons: ["asyncio-basics/what-asyncio-does-not-do", "asyncio-basics/the-event-loop-from-inside"],
  saidBy: /held the event loop/,
  recognise(run) {
    const long = run.blocked.filter((one) => one.until - one.time >= NOTICED - 1e-9 && run.isOwn(one));
    const [block] = long;
    if (block === undefined) return null;
    const { time, until, by } = block;
    const others = long.length - 1;
    const more =
      others === 0 ? "" : ` It happened ${others === 1 ? "once more" : `${others} times more`} after that.`;
    return {
      message:
        `A blocking call${onLine(run, block)} held the event loop from ${seconds(time)} to ${seconds(until)}: nothing else could run meanwhile, ` +
        `no other task and no timer.${more} ${rightLine(by)}`,
      at: block,
    };
  },
};

function rightLine(by: string): string {
  if (by === "burn()") {
    return "Computing holds the loop as long as it takes: `await asyncio.to_thread(f)` leaves the loop free meanwhile, and a process pool computes faster, too.";
  }
  if (by === "") {
    return "Waiting for threads in this way (`future.result()`, `pool.shutdown()`, the end of a `using` block) blocks: `await loop.run_in_executor(pool, f)`, or `await asyncio.wrap_future(future)`, waits and lets the others run.";
  }
  return "`time.sleep` blocks; `await asyncio.sleep(...)` waits and lets the others run. A function that can only block goes into a thread: `await asyncio.to_thread(f)`.";
}
