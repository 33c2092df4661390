/** Runs a learner's program in this process: the real compiler, the real runtime, everything recorded. */
import { Script } from "node:vm";

import type { TraceEvent } from "../../src/asyncio/trace.ts";
import type { Compiler } from "../../src/compiler/compile.ts";
import { createNodeCompiler } from "../../src/compiler/node.ts";
import { builtinModules } from "../../src/modules/index.ts";
import { execute } from "../../src/sandbox/execute.ts";
import { defaultLimits } from "../../src/sandbox/limits/limits.ts";
import { leftOutOf, namesOf } from "../../src/sandbox/words/names.ts";
import type { ErrorReport, Limits } from "../../src/sandbox/run.ts";

let compiler: Compiler | undefined;

export interface Played {
  /** The lines of stdout. */
  out: string[];
  /** The lines of stderr. */
  err: string[];
  outcome: "finished" | "failed" | "stopped";
  error: ErrorReport | null;
  trace: TraceEvent[];
  /** Virtual seconds. */
  duration: number;
  /** What `sys.exit()` said, if that was not 0. */
  exitCode?: number;
}

export interface PlaySettings {
  debug?: boolean;
  limits?: Partial<Limits>;
}

/** The body of a program: `asyncio` and `time` are imported on its first line, so the text begins on line 1 as well. */
export async function play(
  source: string,
  { debug = false, limits = {} }: PlaySettings = {},
): Promise<Played> {
  const exports = namesOf(builtinModules);
  compiler ??= createNodeCompiler({
    modules: Object.keys(exports),
    exports,
    leftOut: leftOutOf(builtinModules),
  });
  const text = `import asyncio from "asyncio"; import time from "time"; ${source.trimStart()}`;
  const compiled = await compiler.compile({ "main.ts": text }, "main.ts");
  if (!compiled.ok)
    throw new Error(compiled.diagnostics.map((d) => `${d.line}:${d.column} ${d.message}`).join("\n"));
  const stdout: string[] = [];
  const stderr: string[] = [];
  const trace: TraceEvent[] = [];
  const ended = execute(
    compiled.program,
    { debug },
    { ...defaultLimits, ...limits },
    {
      send(batch) {
        for (const { stream, text: written } of batch.output)
          (stream === "stdout" ? stdout : stderr).push(written);
        trace.push(...batch.trace);
      },
      clock: () => 0,
      evaluate: (code, filename) => new Script(code, { filename }).runInThisContext() as unknown,
    },
  );
  const { outcome, error, duration, exitCode } = ended;
  const exit = exitCode === undefined ? {} : { exitCode };
  return { out: lines(stdout), err: lines(stderr), outcome, error, trace, duration, ...exit };
}

function lines(chunks: readonly string[]): string[] {
  const text = chunks.join("");
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** What a program prints; it must end well and write nothing to stderr. */
export async function printed(source: string, settings?: PlaySettings): Promise<string[]> {
  const played = await play(source, settings);
  if (played.outcome !== "finished" || played.err.length > 0) {
    throw new Error(`the program did not end well:\n${[...played.out, ...played.err].join("\n")}`);
  }
  return played.out;
}
