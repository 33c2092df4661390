/**
 * A program run with nobody looking on: no trace, so that the runtime takes its shortest ways (`at-once.ts`). The page
 * always observes; speed is measured without.
 */
import { startInterpreter } from "../../../src/asyncio/interpreter.ts";
import type { Program } from "../../../src/compiler/program.ts";
import { builtinModules } from "../../../src/modules/index.ts";
import { consoleFor } from "../../../src/sandbox/console.ts";
import { modulePrefix, runProgram } from "../../../src/sandbox/link.ts";
import { locate } from "../../../src/sandbox/locate.ts";
import { keepStacks, readStacks } from "../../../src/sandbox/stack.ts";
import { learnersWords } from "../../../src/sandbox/words/words.ts";
import { evaluate } from "./evaluate.ts";
import type { Switch } from "./cpython.ts";

/** What it prints. */
export function runUnobserved(
  program: Program,
  switches: readonly Switch[] = [],
): { stdout: string; stderr: string } {
  const dev = switches.includes("dev");
  const printed = { stdout: "", stderr: "" };
  const speak = learnersWords(program);
  const interpreter = startInterpreter({
    write: (stream, text) => {
      printed[stream] += text;
    },
    site: (number) => (number > 0 ? program.sites[number] : undefined),
    source: (file, line) => stacks.source(file, line),
    frames: (error) => {
      speak(error);
      return stacks.frames(error);
    },
    locate: (fn) => locate(program, fn),
    debug: dev || switches.includes("debug"),
    allWarnings: dev || switches.includes("warn"),
    limits: { rounds: 20_000_000, steps: 2_000_000 },
  });
  const builtins = { ...interpreter.builtins, console: consoleFor(interpreter.builtins) };
  const stacks = readStacks(program, modulePrefix(builtins));
  const restoreStacks = keepStacks();
  try {
    let uncaught: { error: unknown } | undefined;
    try {
      runProgram(program, { evaluate, hooks: interpreter.hooks, builtins, modules: builtinModules });
    } catch (error) {
      speak(error);
      uncaught = { error };
    }
    interpreter.finish(uncaught);
    return printed;
  } finally {
    restoreStacks();
  }
}
