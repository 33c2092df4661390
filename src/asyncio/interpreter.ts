/**
 * Starting Python, so to speak: `startInterpreter` resets everything that is one per process (the clock, the Task-N
 * counter, the current loop, warnings already given) and hands out the hooks that compiled code calls.
 *
 * The host's order of business: start it, give each compiled module `interpreter.hooks` as `__yp`, put
 * `interpreter.builtins` into the global scope, resolve imports from `src/modules`, evaluate the entry, catch what it
 * throws, then call `finish(error)` once, which writes the traceback and the reports that Python makes at exit.
 */
import { AsyncGenerator } from "./coroutines/asyncgen.ts";
import * as asyncio from "./asyncio.ts";
import { bindCallbacks } from "./bound-methods.ts";
import { builtins } from "./builtins.ts";
import { Context, ContextVar, Token } from "./process/context.ts";
import { Coroutine } from "./coroutines/coroutine.ts";
import * as errors from "./python/errors.ts";
import * as kit from "./process/kit.ts";
import { GatheringFuture } from "./tasks/gather.ts";
import { checkClasses } from "./signatures.ts";
import { connectHooks } from "./compiled/hooks.ts";
import { reportLeftovers } from "./loop/leftovers.ts";
import { nameClasses } from "./python/naming.ts";
import type { ErrorText, Hooks, InterpreterOptions } from "./options.ts";
import { writeOut } from "./process/print.ts";
import { hooks, state } from "./process/state.ts";
import { joinThreads } from "./threads/switching.ts";
import { mainThread } from "./threads/thread.ts";
import { explainError } from "./process/traceback.ts";
import { repr, str } from "./python/repr.ts";
import { warn } from "./process/warnings.ts";
import { reportUnawaited } from "./coroutines/never-awaited.ts";

export type { ErrorText, Hooks, InterpreterOptions } from "./options.ts";

export interface Interpreter {
  /** The parameter `__yp` of every compiled module. */
  readonly hooks: Hooks;
  /** The names that learners' code sees without an import: `print`, `enter`, `ValueError`, ... */
  readonly builtins: Readonly<Record<string, unknown>>;
  /** Virtual seconds since the program's start. */
  now(): number;
  /** What an error says, with the learner's frames; for an error that reached the top. */
  explain(error: unknown): ErrorText;
  /** For a host with a kit, `options.kit`. */
  readonly kit: typeof kit;
  /**
   * Ends the program. With the error that reached the top, if one did (pass it in an object, for anything can be thrown):
   * writes its traceback to stderr and gives it back in words. `sys.exit()` is no error, and gives the exit code. Then
   * reports what was left over, as Python does at exit.
   */
  finish(uncaught?: { error: unknown }): { error: ErrorText | null; exitCode: number };
}

checkClasses();
bindCallbacks();
nameClasses({
  ...asyncio,
  ...builtins,
  ...errors,
  _GatheringFuture: GatheringFuture,
  AsyncGenerator,
  Context,
  ContextVar,
  Coroutine,
  Token,
});

/** Starts a fresh program in this realm. */
export function startInterpreter(options: InterpreterOptions): Interpreter {
  state.reset(options, new Context());
  state.thread = mainThread();
  // Anew each time: a host may have put functions of its own in their places.
  connectHooks();
  errors.rewordWith((error) => options.reword?.(error));
  return {
    hooks,
    builtins,
    now: () => state.now,
    explain: explainError,
    kit,
    finish(uncaught) {
      // A limit that was reached ends the program, whatever became of its error on the way up.
      const ending = state.stopped === null ? uncaught : { error: state.stopped };
      if (ending !== undefined) errors.reword(ending.error);
      const exits = ending?.error instanceof errors.SystemExit;
      const exitCode = exits ? endOnPurpose(ending.error as errors.SystemExit) : 0;
      const text = ending === undefined || exits ? null : explainError(ending.error);
      if (text !== null) writeOut("stderr", text.text);
      if (state.stopped === null) {
        joinThreads();
        for (const loop of [...state.loops]) {
          reportLeftovers(loop);
          warn("ResourceWarning", `unclosed event loop ${repr(loop)}`, "asyncio/base_events.py:758");
        }
        reportUnawaited(state.unstarted);
      }
      return { error: text, exitCode };
    },
  };
}

/** `sys.exit()` is no error: a text goes to stderr, and the code is what Python's process would end with. */
function endOnPurpose({ code }: errors.SystemExit): number {
  if (code === null || code === undefined) return 0;
  if (typeof code === "boolean") return Number(code);
  // An exit code has eight bits.
  if (typeof code === "number" && Number.isInteger(code)) return ((code % 256) + 256) % 256;
  writeOut("stderr", `${str(code)}\n`);
  return 1;
}
