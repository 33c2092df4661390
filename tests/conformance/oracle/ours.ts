/** Our side of a twin: the TypeScript program through the real compiler and runtime, in this process. */
import { createNodeCompiler } from "../../../src/compiler/node.ts";
import type { Compiler } from "../../../src/compiler/compile.ts";
import type { Program, Sources } from "../../../src/compiler/program.ts";
import { builtinModules } from "../../../src/modules/index.ts";
import { execute } from "../../../src/sandbox/execute.ts";
import { defaultLimits } from "../../../src/sandbox/limits/limits.ts";
import { namesOf } from "../../../src/sandbox/words/names.ts";
import type { Batch } from "../../../src/sandbox/protocol.ts";
import type { OutputChunk } from "../../../src/sandbox/run.ts";
import type { TraceEvent } from "../../../src/asyncio/trace.ts";
import type { Switch } from "./cpython.ts";
import { evaluate } from "./evaluate.ts";
import type { Line, Transcript } from "./transcript.ts";

let compiler: Compiler | undefined;

/** The compiler refuses the program; the message shows the diagnostics. */
export class Refused extends Error {}

/** Compiles a program, or throws a Refused. */
export async function compile(sources: Sources, entry: string): Promise<Program> {
  const exports = namesOf(builtinModules);
  compiler ??= createNodeCompiler({ modules: Object.keys(exports), exports });
  const compiled = await compiler.compile(sources, entry);
  if (compiled.ok) return compiled.program;
  throw new Refused(
    compiled.diagnostics.map((d) => `${d.file}:${d.line}:${d.column} ${d.message}\n${d.source}`).join("\n"),
  );
}

/** Ends what compiling started, so that a process can exit. */
export function disposeCompiler(): void {
  compiler?.dispose();
  compiler = undefined;
}

export async function ours(source: string, switches: readonly Switch[] = []): Promise<Transcript> {
  return runHere(await compile({ "main.ts": source }, "main.ts"), switches);
}

const TOLD = ["task-created", "task-waiting", "task-ended"];
const whatBecomesOfTasks = ({ kind }: TraceEvent) => TOLD.includes(kind);

/** Runs a compiled program; of its trace, only what becomes of tasks is kept, or what `keeps` says. */
export function play(program: Program, switches: readonly Switch[] = [], keeps = whatBecomesOfTasks) {
  const output: OutputChunk[] = [];
  const trace: TraceEvent[] = [];
  const send = (batch: Batch): void => {
    output.push(...batch.output);
    trace.push(...batch.trace.filter(keeps));
  };
  const limits = {
    ...defaultLimits,
    rounds: 20_000_000,
    steps: 2_000_000,
    traceEvents: Infinity,
    outputCharacters: Infinity,
  };
  // No clock: a slow machine must not stop a program.
  const settings = {
    debug: switches.includes("debug"),
    allWarnings: switches.includes("warn"),
    devMode: switches.includes("dev"),
  };
  const ended = execute(program, settings, limits, { send, clock: () => 0, evaluate });
  return { ended, output, trace };
}

export function runHere(program: Program, switches: readonly Switch[] = []): Transcript {
  const { ended, output, trace } = play(program, switches);
  const deadlock = ended.error?.type === "DeadlockError";
  const { error } = ended;
  return {
    outcome: deadlock
      ? "deadlock"
      : ended.outcome === "stopped"
        ? "endless"
        : ended.outcome === "failed"
          ? "failed"
          : "finished",
    error:
      ended.outcome === "failed" && error !== null
        ? [error.type, error.message].filter(Boolean).join(": ")
        : ended.exitCode === undefined
          ? null
          : `exit ${ended.exitCode}`,
    waiting: deadlock ? waitingTasks(trace) : [],
    stdout: linesOf(output, "stdout", ended.duration),
    stderr: linesOf(output, "stderr", ended.duration),
    duration: round(ended.duration),
  };
}

/** The names of the tasks that had not ended, in order of creation. */
function waitingTasks(trace: readonly TraceEvent[]): string[] {
  const waiting = new Map<number, string>();
  for (const event of trace) {
    if (event.kind === "task-created") waiting.set(event.created, event.name);
    if (event.kind === "task-ended") waiting.delete(event.task);
  }
  return [...waiting.values()];
}

/** To the nanosecond, the clock's resolution. */
function round(seconds: number): number {
  return Math.round(seconds * 1e9) / 1e9;
}

function linesOf(output: readonly OutputChunk[], stream: OutputChunk["stream"], end: number): Line[] {
  const lines: Line[] = [];
  let partial = "";
  for (const chunk of output) {
    if (chunk.stream !== stream) continue;
    const whole = (partial + chunk.text).split("\n");
    partial = whole.pop()!;
    for (const line of whole) lines.push([round(chunk.time), line]);
  }
  if (partial !== "") lines.push([round(end), partial]);
  return lines;
}
