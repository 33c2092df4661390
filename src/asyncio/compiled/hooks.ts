/** Fills in what compiled code calls: the runtime's side of the seam with the compiler. */
import { AsyncGenerator, yieldStar } from "../coroutines/asyncgen.ts";
import { Await } from "../process/outcome.ts";
import { briefly, currentCall, numberOfError } from "../coroutines/calls.ts";
import { forAwait } from "./for-await.ts";
import { callDispose, using } from "./contextmanagers.ts";
import { Coroutine, resumable } from "../coroutines/coroutine.ts";
import { CancelledError, reword, StopProgram } from "../python/errors.ts";
import { exhausted } from "../clock/limits.ts";
import type { Hooks, LoweredBody } from "../options.ts";
import { callee, calleeReturned, calleeThrew, calleeWaits, wait } from "../coroutines/resume.ts";
import { BARE_GENERATOR } from "../process/outcome.ts";
import { isKit } from "../process/kit.ts";
import { typeName } from "../python/repr.ts";
import { hooks, state, trace } from "../process/state.ts";
import { recordCaught } from "../process/traceback.ts";
import { dropped } from "../coroutines/never-awaited.ts";

const NO_ARGUMENTS: unknown[] = [];

/** Calling an async function: its body does not run yet. */
function async(thisArg: unknown, args: ArrayLike<unknown> | null, body: LoweredBody, site = 0): Coroutine {
  return new Coroutine(body.apply(thisArg, (args ?? NO_ARGUMENTS) as unknown[]), site);
}

function coroutine(generator: Generator<unknown, unknown, unknown>, site: number): Coroutine {
  return new Coroutine(generator, site);
}

function bareCoroutine(generator: Generator<unknown, unknown, unknown>, site: number): Coroutine {
  return new Coroutine(generator, site, BARE_GENERATOR);
}

function asyncGen(generator: Generator<unknown, unknown, unknown>, site: number): AsyncGenerator {
  return new AsyncGenerator(generator, site);
}

function asyncGenerator(
  thisArg: unknown,
  args: ArrayLike<unknown> | null,
  body: LoweredBody,
  site = 0,
): AsyncGenerator {
  return new AsyncGenerator(body.apply(thisArg, (args ?? NO_ARGUMENTS) as unknown[]), site);
}

/** As the engine would have named it: not to be assigned, but to be defined anew. */
function named<Value extends object>(value: Value, name: string): Value {
  return Object.defineProperty(value, "name", { value: name, configurable: true });
}

/** What a learner's `catch` may not hold goes on. */
function caught(error: unknown, handler = 0): void {
  if (error instanceof StopProgram) throw error;
  if (state.stopped !== null) throw state.stopped;
  if (state.frame !== null && isKit(state.frame._site)) return;
  reword(error);
  if (state.observer !== null) {
    trace({
      kind: "caught",
      error: typeName(error),
      text: briefly(error),
      call: currentCall(),
      raised: numberOfError(error),
      handler,
    });
  }
  if (error instanceof Error && !(error instanceof CancelledError)) recordCaught(error);
}

function acts<Value>(was: unknown, value: Value, now: unknown): Value {
  if (state.observer !== null) trace({ kind: "acted", holds: was === now, call: currentCall() });
  return value;
}

export function connectHooks(): void {
  Object.assign(hooks, {
    exhausted,
    dropped,
    named,
    caught,
    acts,
    async,
    coroutine,
    bareCoroutine,
    resumable,
    wait,
    callee,
    calleeReturned,
    calleeWaits,
    calleeThrew,
    asyncGen,
    await: Await,
    asyncGenerator,
    yieldStar,
    forAwait,
    using,
    callDispose,
  } satisfies Partial<Hooks>);
}
