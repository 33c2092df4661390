/** Runs random programs on both sides and says where they differ. */
import { readFileSync } from "node:fs";
import { startInterpreter } from "../../../src/asyncio/interpreter.ts";
import type { Program } from "../../../src/compiler/program.ts";
import { builtinModules } from "../../../src/modules/index.ts";
import { runProgram } from "../../../src/sandbox/link.ts";
import { cpythonFuzz } from "../oracle/cpython.ts";
import { evaluate } from "../oracle/evaluate.ts";
import { compile } from "../oracle/ours.ts";
import type { FuzzProgram } from "./program.ts";

export interface Log {
  outcome: string;
  lines: string[];
}

export interface Difference {
  program: FuzzProgram;
  cpython: Log;
  ours: Log;
  /** The first line in which they differ. */
  line: number;
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const pythonInterpreter = read("./interpreter.py");
let learner: Program | undefined;

export async function oursFuzz(program: FuzzProgram): Promise<Log> {
  learner ??= await compile({ "main.ts": read("./interpreter.learner.ts") }, "main.ts");
  let printed = "";
  const interpreter = startInterpreter({
    write: (stream, text) => {
      if (stream === "stdout") printed += text;
    },
  });
  const builtins = { ...interpreter.builtins, fuzzProgram: program };
  let uncaught: { error: unknown } | undefined;
  try {
    runProgram(learner, { evaluate, hooks: interpreter.hooks, builtins, modules: builtinModules });
  } catch (error) {
    uncaught = { error };
  }
  const lines = printed.split("\n").slice(0, -1);
  const { error: ended } = interpreter.finish(uncaught);
  const outcome =
    ended === null
      ? "finished"
      : ended.type === "DeadlockError"
        ? "deadlock"
        : `${ended.type}: ${ended.message}`;
  return { outcome, lines };
}

/** Where CPython and `ours` differ; a test hands in an `ours` that is wrong. */
export async function compareAll(programs: readonly FuzzProgram[], ours = oursFuzz): Promise<Difference[]> {
  const theirs = await cpythonFuzz(pythonInterpreter, programs);
  const differences: Difference[] = [];
  for (const [i, program] of programs.entries()) {
    const [outcome, lines] = theirs[i]!;
    const difference = differ(program, { outcome, lines }, await ours(program));
    if (difference !== null) differences.push(difference);
  }
  return differences;
}

function differ(program: FuzzProgram, cpython: Log, ours: Log): Difference | null {
  const length = Math.max(cpython.lines.length, ours.lines.length);
  for (let line = 0; line < length; line++) {
    if (cpython.lines[line] !== ours.lines[line]) return { program, cpython, ours, line };
  }
  return cpython.outcome === ours.outcome ? null : { program, cpython, ours, line: length };
}
