/**
 * A blocking call that held the loop for so long that a person would notice: told at the learner's own line, also where
 * a function that they were given blocks, and with the repair that fits the function.
 */
import type { Blocked } from "../../analysis/facts.ts";
import type { CallUse, Place } from "../../compiler/program.ts";
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import { reachable } from "./astray/where-it-went.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine, shortName } from "./words.ts";

/** The same at which asyncio's debug mode complains of a slow callback, in seconds. */
const NOTICED = 0.1;

export const blockingCall: Recogniser = {
  name: "blocking-call",
  title: "A blocking call held the event loop",
  lessons: ["asyncio-basics/what-asyncio-does-not-do", "asyncio-basics/the-event-loop-from-inside"],
  saidBy: /held the event loop/,
  recognise(run) {
    const long = run.blocked.flatMap((block) => {
      const lines = ownLines(run, block);
      return block.until - block.time >= NOTICED - 1e-9 && lines !== null ? [{ block, ...lines }] : [];
    });
    const [first] = long;
    if (first === undefined) return null;
    const { block, line, caller, isGiven } = first;
    const others = long.length - 1;
    const more =
      others === 0 ? "" : ` It happened ${others === 1 ? "once more" : `${others} times more`} after that.`;
    const use = calledOn(run, line);
    const what = isGiven
      ? `${use === undefined ? "A function that was called" : `\`${textOf(use)}\``}${onLine(run, line)} is a plain function that blocks: it`
      : blockIn(run, line, caller, block.by);
    return {
      message:
        `${what} held the event loop from ${seconds(block.time)} to ${seconds(block.until)}, and nothing else could run meanwhile: ` +
        `no other task and no timer.${more} ${repair(run, first)}`,
      at: { ...block, ...line },
    };
  },
};

interface Lines {
  /** The learner's innermost line: it blocks, or calls a function that is not theirs and does. */
  line: Place;
  /** The line that called the learner's own function in which that is, where it is a plain one. */
  caller: Place | null;
  isGiven: boolean;
}

function ownLines(run: Evidence, block: Blocked): Lines | null {
  const through = block.through.filter((place) => run.isOwn(place));
  const { file, line = 0, column = 0 } = block;
  const isGiven = file !== undefined && !run.isOwn(block);
  const own = isGiven || file === undefined ? through.at(-1) : { file, line, column };
  if (own === undefined) return null;
  return { line: own, caller: isGiven ? null : (through.at(-2) ?? null), isGiven };
}

/** The call of a place; engines tell the column of a call's name, and the compiler that of its beginning. */
function calledOn(run: Evidence, place: Place): CallUse | undefined {
  const calls = run.callsOnLine(place, /./);
  return calls.find((use) => use === run.callAt(place)) ?? (calls.length === 1 ? calls[0] : undefined);
}

const textOf = ({ callee, hasArguments }: CallUse) => `${callee}${hasArguments ? "(...)" : "()"}`;

function blockIn(run: Evidence, line: Place, caller: Place | null, by: string): string {
  const use = caller === null ? undefined : calledOn(run, caller);
  if (caller === null || use === undefined || by === "") return `A blocking call${onLine(run, line)}`;
  return `\`${textOf(use)}\`, called${onLine(run, caller)}, blocks: its \`${by}\`${onLine(run, line)}`;
}

function repair(run: Evidence, { block, line, caller, isGiven }: Lines & { block: Blocked }): string {
  if (block.by === "") return ofPool(run, line, block);
  const use = calledOn(run, isGiven || caller === null ? line : caller);
  const f = use === undefined ? "f" : use.callee;
  const thread = `await asyncio.to_thread(${f}${use?.hasArguments === true ? ", ..." : ""})`;
  const inThread = (advice: string) => (use === undefined ? advice : reachable({ ...use, into: [] }, advice));
  if (block.by === "burn()") {
    const isOwnLine = !isGiven && caller === null;
    return `Computing holds the loop as long as it takes. ${
      isOwnLine
        ? "Put it in a function of its own, without `async`: `await asyncio.to_thread(f)` leaves the loop free meanwhile, and a process pool computes faster, too."
        : inThread(`\`${thread}\` leaves the loop free meanwhile, and a process pool computes faster, too.`)
    }`;
  }
  if (isGiven) return inThread(`Run it in a thread: \`${thread}\`.`);
  const waits = "`await asyncio.sleep(...)` waits and lets the others run";
  if (caller === null) return `\`time.sleep\` blocks, in an async function, too; ${waits}.`;
  return inThread(
    `\`time.sleep\` blocks. Run the whole function in a thread: \`${thread}\`; or make it \`async\`, and await its calls: then ${waits}.`,
  );
}

/** Waiting for a pool without `await`. */
function ofPool(run: Evidence, line: Place, block: Blocked): string {
  const names = run.callsOnLine(line, /./).map(({ callee }) => shortName(callee));
  const { whose, workers } = WORKERS[workersAt(run, block)];
  if (names.includes("result")) {
    return `\`result()\` of ${whose} future waits by blocking: \`await asyncio.wrap_future(future)\` waits and lets the others run; or start the work with \`await loop.run_in_executor(pool, f)\`.`;
  }
  if (names.includes("map")) {
    return "Taking results from `pool.map(...)` waits by blocking: `await asyncio.gather(...items.map((item) => loop.run_in_executor(pool, f, item)))`, with `loop = asyncio.get_running_loop()`, waits and lets the others run.";
  }
  return `Waiting for ${workers} in this way (\`future.result()\`, \`pool.shutdown()\`, the end of a \`using\` block) blocks: \`await loop.run_in_executor(pool, f)\`, or \`await asyncio.wrap_future(future)\`, waits and lets the others run.`;
}

const WORKERS = {
  threads: { whose: "a thread's", workers: "threads" },
  processes: { whose: "a process pool's", workers: "processes" },
  unknown: { whose: "a pool's", workers: "a pool" },
};

/** What worked while the loop was held, if it was all of one kind. */
function workersAt(run: Evidence, { seq }: Blocked): keyof typeof WORKERS {
  const working = new Map<number, boolean>();
  for (const event of run.trace.slice(0, seq)) {
    if (event.kind === "thread-started") working.set(event.started, event.process);
    else if (event.kind === "thread-ended") working.delete(event.ended);
  }
  const kinds = new Set(working.values());
  if (kinds.size !== 1) return "unknown";
  return kinds.has(true) ? "processes" : "threads";
}
