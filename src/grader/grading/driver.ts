/**
 * Drivers: programs of the exercise that call the learner's exports in some situation. A driver stands beside the
 * learner's `main.ts` while it runs, and imports from `./main`.
 *
 * Importing `main.ts` evaluates it, as in Python; so a learner's own `asyncio.run(main())` at its bottom happens first.
 * That part is cut off: the recording begins where the driver's own code begins, at time 0, so that checks and timeline
 * speak of the driver's situation only. If the driver never comes to run (the learner's module failed, or never ended),
 * nothing is cut, and the check says how to fix that: `if (__name__ === "__main__") asyncio.run(main());`
 */
import type { TraceEvent } from "../../asyncio/trace.ts";
import type { Sources } from "../../compiler/program.ts";
import type { OutputChunk, RunRequest, RunResult } from "../../sandbox/run.ts";
import { KIT_FILE, LEARNERS_FILE, type Gradable } from "../exercise.ts";

/** An exercise whose drivers can be run. */
export interface Drivable extends Gradable {
  /** The text of what they import as "yieldpoint/driver". */
  kit: string;
}

/** What runs, and the sources it runs with. */
export function programOf(
  exercise: Drivable,
  sources: Sources,
  driver: string | undefined,
): Pick<RunRequest, "entry" | "sources" | "closed"> {
  const whole = { ...sources, ...exercise.provided };
  if (driver === undefined) return { entry: LEARNERS_FILE, sources: whole };
  if (!Object.hasOwn(exercise.drivers, driver)) {
    const names = Object.keys(exercise.drivers);
    throw new Error(
      `the exercise "${exercise.slug}" has no drivers/${driver}.ts. ` +
        (names.length === 0 ? "It has no drivers at all." : `It has: ${names.join(", ")}.`),
    );
  }
  const beside = Object.entries(exercise.drivers).map(([name, text]): [string, string] => [
    `${name}.ts`,
    text,
  ]);
  // What nobody imports would only stand in the list of what can be imported.
  const kit = beside.some(([, text]) => text.includes("yieldpoint/driver"))
    ? { [KIT_FILE]: exercise.kit }
    : {};
  const files = Object.fromEntries(beside);
  return {
    entry: `${driver}.ts`,
    // A file of the learner's by the name of the kit would be taken for it.
    sources: { ...files, ...whole, ...kit },
    closed: [...Object.keys(files).filter((path) => !Object.hasOwn(whole, path)), KIT_FILE],
  };
}

export interface Driven {
  result: RunResult;
  /** Whether it came to the driver's own code at all. */
  began: boolean;
}

/** The result from the first thing that the driver's own code did, with times counted from there. */
export function fromDriversStart(result: RunResult, entry: string): Driven {
  const own = (at: number) => at > 0 && result.sites[at]?.file === entry;
  const first = result.trace.findIndex(({ at }) => own(at));
  const start = result.trace[first];
  if (start === undefined) {
    const failedThere = result.error?.frames.some(({ file }) => file === entry) ?? false;
    return { result, began: failedThere || result.outcome === "finished" || result.outcome === "refused" };
  }
  const zero = start.time;
  return {
    began: true,
    result: {
      ...result,
      output: outputFrom(result, first).map((chunk) => ({ ...chunk, time: chunk.time - zero })),
      trace: result.trace.slice(first).map((event) => moved(event, zero)),
      duration: result.duration - zero,
      error: result.error && { ...result.error, time: result.error.time - zero },
    },
  };
}

/** The output without what was printed before the trace's event number `first`. */
function outputFrom(result: RunResult, first: number): OutputChunk[] {
  let before = 0;
  for (const event of result.trace.slice(0, first)) {
    if (event.kind === "printed" && event.stream === "stdout") before += event.text.length;
  }
  // Output joins prints of one site only, so no chunk holds both the learner's and the driver's.
  return result.output.filter(({ stream, text, time }) => {
    if (stream === "stderr") return time >= (result.trace[first]?.time ?? 0);
    before -= text.length;
    return before < 0;
  });
}

function moved(event: TraceEvent, zero: number): TraceEvent {
  const time = event.time - zero;
  switch (event.kind) {
    case "time-passed":
      return { ...event, time, from: event.from - zero };
    case "timer-set":
      return { ...event, time, when: event.when === null ? null : event.when - zero };
    case "thread-does":
      return event.until === undefined ? { ...event, time } : { ...event, time, until: event.until - zero };
    case "task-waiting":
      return event.wait.until === undefined
        ? { ...event, time }
        : { ...event, time, wait: { ...event.wait, until: event.wait.until - zero } };
    default:
      return { ...event, time };
  }
}
