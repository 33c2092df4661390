/** Programs of learners, compiled as the course compiles them, and timed. */
import { startInterpreter } from "../src/asyncio/interpreter.ts";
import type { Observer } from "../src/asyncio/trace.ts";
import { createNodeCompiler } from "../src/compiler/node.ts";
import type { Compiler } from "../src/compiler/compile.ts";
import type { Program } from "../src/compiler/program.ts";
import { builtinModules } from "../src/modules/index.ts";
import { runProgram } from "../src/sandbox/link.ts";
import { evaluate } from "../tests/conformance/oracle/evaluate.ts";

let compiler: Compiler | undefined;

export function disposeCompiler(): void {
  compiler?.dispose();
}

export async function compile(source: string): Promise<Program> {
  compiler ??= createNodeCompiler({ modules: Object.keys(builtinModules) });
  const compiled = await compiler.compile({ "main.ts": source }, "main.ts");
  if (!compiled.ok) throw new Error(compiled.diagnostics.map((d) => `${d.line}: ${d.message}`).join("\n"));
  return compiled.program;
}

/** Seconds of CPU since then, collector and just-in-time compiler included. Real time says nothing on a busy machine. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Runs a program from a fresh start and gives the seconds of CPU it took. */
export function run(program: Program, observer: Observer | null = null): number {
  const interpreter = startInterpreter({
    write: () => undefined,
    observer,
    limits: { rounds: Infinity, steps: Infinity, virtualSeconds: Infinity },
  });
  const start = process.cpuUsage();
  runProgram(program, {
    evaluate,
    hooks: interpreter.hooks,
    builtins: interpreter.builtins,
    modules: builtinModules,
  });
  const seconds = cpuSince(start);
  interpreter.finish();
  return seconds;
}

/** Compiles a program of `bench/programs` once; the result runs it with a given N. */
export async function prepare(source: string): Promise<(n: number, observer?: Observer) => number> {
  const program = await compile(source.replace(/^const N = [\d_]+;$/m, "const N = globalThis.benchN;"));
  return (n, observer) => {
    (globalThis as { benchN?: number }).benchN = n;
    return run(program, observer ?? null);
  };
}
