/**
 * Runs a compiled program against the runtime, in this realm, from start to end: synchronously, for time is virtual and
 * nothing is ever waited for. Used in the browser's worker, in Node's worker thread, and by tests.
 */
import { startInterpreter, type Interpreter } from "../asyncio/interpreter.ts";
import { trace } from "../asyncio/process/state.ts";
import type { TraceEvent } from "../asyncio/trace.ts";
import type { Program } from "../compiler/program.ts";
import { builtinModules } from "../modules/index.ts";
import { basicConfig } from "../modules/logging.ts";
import { consoleFor } from "./console.ts";
import { fuelGauge } from "./limits/fuel.ts";
import { helpFor } from "./words/help.ts";
import { locate } from "./locate.ts";
import { KIT, modulePrefix, runProgram, type Evaluate, type KitTools } from "./link.ts";
import type { Batch, Finished } from "./protocol.ts";
import { clip } from "./limits/clip.ts";
import { LONGEST_WORDS } from "./limits/limits.ts";
import { Recorder } from "./recorder.ts";
import type { ErrorReport, Limits, Settings } from "./run.ts";
import { spreadGuard } from "./limits/memory/lists.ts";
import { keepStacks, readStacks } from "./stack.ts";
import { learnersWords } from "./words/words.ts";

/** What the realm gives the run. All of it is taken before learner code runs. */
export interface Wire {
  /** Hands a batch to the trusted side. */
  send(batch: Batch): void;
  /** Real milliseconds. */
  clock(): number;
  /** Milliseconds for which this realm had a processor, where an engine tells: on a busy machine, less than passed. */
  work?(): number;
  /** Evaluates the program's modules. */
  evaluate: Evaluate;
  /** A stack with the addresses and columns that `evaluate` was given, where the engine has others. */
  readStack?(stack: string): string;
  /** Whether the heap is nearly full, where an engine tells. */
  heapFull?(): boolean;
}

/** Events of a task that has left all its frames. */
const OF_A_TASK: readonly TraceEvent["kind"][] = ["task-waiting", "task-ended"];

export function execute(program: Program, settings: Settings, limits: Limits, wire: Wire): Finished {
  const { debug, allWarnings = false, devMode = false, logLevel } = settings;
  const recorder = new Recorder(
    limits,
    (batch) => wire.send(batch),
    () => wire.clock(),
    () => hooks.at,
  );
  const hasKit = program.modules.some(({ path }) => path === KIT);
  const isKits = (site: number) => hasKit && program.sites[site]?.file === KIT;
  const gauge = fuelGauge(limits, wire, (site) => program.sites[site]?.kind === "loop");
  const observer = (event: TraceEvent) => {
    if (isKits(event.at)) event.at = interpreter.kit.siteNow(!OF_A_TASK.includes(event.kind));
    recorder.record(event);
    if (event.kind === "printed") recorder.print(event);
    // Turns that are short each never use up their rounds: take them away, so that the next loop asks.
    if (recorder.looked && gauge.overdue()) interpreter.hooks.fuel = 0;
  };
  const interpreter: Interpreter = startInterpreter({
    write: () => undefined, // The trace reports what is printed, with its moment.
    observer,
    site: (number) => (number > 0 ? program.sites[number] : undefined),
    source: (file, line) => stacks.source(file, line),
    frames: (error) => stacks.frames(error),
    reword: learnersWords(program),
    locate: (fn) => locate(program, fn),
    ...(hasKit && { kit: KIT }),
    debug: debug || devMode,
    allWarnings: allWarnings || devMode,
    limits: { rounds: 0, steps: limits.steps, virtualSeconds: limits.virtualSeconds },
  });
  if (logLevel !== undefined) basicConfig({ level: logLevel });
  const { hooks } = interpreter;
  const builtins = { ...interpreter.builtins, console: consoleFor(interpreter.builtins) };
  const stacks = readStacks(program, modulePrefix(builtins), (stack) => wire.readStack?.(stack) ?? stack);

  hooks.exhausted = (site) => {
    recorder.reached(interpreter.now(), site);
    hooks.fuel = gauge.refuel(site);
  };

  hooks.spread = spreadGuard(limits.memoryBytes);

  const restoreStacks = keepStacks();
  try {
    let uncaught: { error: unknown } | undefined;
    try {
      runProgram(program, {
        evaluate: wire.evaluate,
        hooks,
        builtins,
        modules: builtinModules,
        tools: kitTools(interpreter),
      });
    } catch (error) {
      uncaught = { error: examinable(error) };
    }
    const { error: ended, exitCode } = interpreter.finish(uncaught);
    const time = interpreter.now();
    return {
      type: "finished",
      outcome: ended === null ? "finished" : ended.stopped ? "stopped" : "failed",
      error: ended === null ? null : report(ended, time),
      duration: time,
      dropped: recorder.close(time),
      ...(exitCode === 0 ? {} : { exitCode }),
    };
  } finally {
    restoreStacks();
  }
}

/** What was thrown, or, of a proxy that refuses to be looked at, the error that looking at it raises. */
function examinable(thrown: unknown): unknown {
  try {
    // Looking at such a proxy raises here.
    if (thrown instanceof Error) return thrown;
    return thrown;
  } catch (refusal) {
    return refusal;
  }
}

/** What drivers say to the checks goes into the recording. */
function kitTools(interpreter: Interpreter): KitTools {
  const { kit } = interpreter;
  return {
    report: (text) => trace({ kind: "reported", text }),
    service: (name, fn) => kit.namedAsCalled(name, fn as never),
    nameOfCall: kit.nameOfCallNow,
    through: (name, fn) => kit.passedThrough(name, fn as never),
    explain(error) {
      const { frames, type, message, help = helpFor(type, message) } = interpreter.explain(error);
      const places = frames.map(({ file, line, column }) => ({ file, line, column })).reverse();
      return { places, ...(help !== undefined && { help }) };
    },
  };
}

/** An error's words may be of any length, and cross to the page in one piece. */
function report(ended: NonNullable<ReturnType<Interpreter["finish"]>["error"]>, time: number): ErrorReport {
  const { type, message, text } = ended;
  const help = ended.help ?? helpFor(type, message);
  const frames = ended.frames.map((frame) => ({ ...frame, source: clip(frame.source) }));
  return {
    type: clip(type),
    message: clip(message),
    frames,
    text: clip(text, 10 * LONGEST_WORDS),
    time,
    ...(help === undefined ? {} : { help: clip(help) }),
  };
}
