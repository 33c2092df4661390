/** Compiles and executes a program in the test's own realm, with a clock that stands still unless a test moves it. */
import { createNodeCompiler } from "../../src/compiler/node.ts";
import { builtinModules } from "../../src/modules/index.ts";
import { execute, type Wire } from "../../src/sandbox/execute.ts";
import { defaultLimits, defaultSettings } from "../../src/sandbox/limits/limits.ts";
import { namesOf } from "../../src/sandbox/words/names.ts";
import type { Batch, Finished } from "../../src/sandbox/protocol.ts";
import type { Limits, OutputChunk, Settings } from "../../src/sandbox/run.ts";
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import type { Site, Sources } from "../../src/compiler/program.ts";

const exports = namesOf(builtinModules);
const compiler = createNodeCompiler({ modules: Object.keys(exports), exports });

/** For a test file's `afterAll`. */
export const disposeCompiler = () => compiler.dispose();

export interface Ran extends Finished {
  stdout: string;
  stderr: string;
  output: OutputChunk[];
  trace: TraceEvent[];
  batches: Batch[];
  sites: Site[];
}

export interface Asked {
  /** `main.ts` by default. */
  entry?: string;
  settings?: Partial<Settings>;
  limits?: Partial<Limits>;
  wire?: Partial<Wire>;
}

const evaluate = eval;

export async function runHere(program: string | Sources, asked: Asked = {}): Promise<Ran> {
  const sources = typeof program === "string" ? { "main.ts": program } : program;
  const compiled = await compiler.compile(sources, asked.entry ?? "main.ts");
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join("\n"));
  const batches: Batch[] = [];
  const finished = execute(
    compiled.program,
    { ...defaultSettings, ...asked.settings },
    { ...defaultLimits, ...asked.limits },
    {
      send: (batch) => batches.push(batch),
      clock: () => 0,
      evaluate: (text, url) => evaluate(`${text}\n//# sourceURL=${url}`) as unknown,
      ...asked.wire,
    },
  );
  const output = batches.flatMap((batch) => batch.output);
  const printedOn = (stream: string) =>
    output
      .filter((chunk) => chunk.stream === stream)
      .map(({ text }) => text)
      .join("");
  return {
    ...finished,
    stdout: printedOn("stdout"),
    stderr: printedOn("stderr"),
    output,
    trace: batches.flatMap((batch) => batch.trace),
    batches,
    sites: compiled.program.sites,
  };
}
