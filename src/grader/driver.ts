/**
 * Drivers: programs of the exercise that call the learner's exports in some situation. A driver stands beside the
 * learner's `main.ts` while it runs, and imports from `./main`.
 *
 * Importing `main.ts` evaluates it, as in Python; so a learner's own `asyncio.run(main())` at its bottom happens first.
 * That part is cut off: the recording begins where the driver's own code begins, at time 0, so that checks and timeline
 * speak of the driver's situation only. If the driver never comes to run (the learner's module failed), nothing is cut.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import type { Sources } from "../compiler/program.ts";
import type { OutputChunk, RunResult } from "../sandbox/run.ts";
import type { Gradable } from "./exercise.ts";

/** What runs, and the sources it runs with. */
export function programOf(
  exercise: Gradable,
  sources: Sources,
  driver: string | undefined,
  learnersFile: string,
): { entry: string; sources: Sources } {
  if (driver === undefined) return { entry: learnersFile, sources };
  if (!Object.hasOwn(exercise.drivers, driver)) {
    const names = Object.keys(exercise.drivers);
    throw new Error(
      `the exercise "${exercise.slug}" has no drivers/${driver}.ts. ` +
        (names.length === 0 ? "It has no drivers at all." : `It has: ${names.join(", ")}.`),
    );
  }
  const beside = Object.entries(exercise.drivers).map(([name, text]) => [`${name}.ts`, text] as const);
  return { entry: `${driver}.ts`, sources: { ...Object.fromEntries(beside), ...sources } };
}

/** The result from the first thing that the driver's own code did, with times counted from there. */
export function fromDriversStart(result: RunResult, entry: string): RunResult {
  const own = (at: number) => at > 0 && result.sites[at]?.file === entry;
  const first = result.trace.findIndex(({ at }) => own(at));
  const start = result.trace[first];
  if (start === undefined) return result;
  const zero = start.time;
  return {
    ...result,
    output: outputFrom(result, first).map((chunk) => ({ ...chunk, time: chunk.time - zero })),
    trace: result.trace.slice(first).map((event) => moved(event, zero)),
    duration: result.duration - zero,
    error: result.error && { ...result.error, time: result.error.time - zero },
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
      return { ...event, time, when: event.when - zero };
    case "task-waiting":
      return event.wait.until === undefined
        ? { ...event, time }
        : { ...event, time, wait: { ...event.wait, until: event.wait.until - zero } };
    default:
      return { ...event, time };
  }
}
