/**
 * Coroutines that nobody will ever run. CPython notices when the last reference goes; here, a coroutine that a statement
 * drops is reported at that statement, and the rest when the loop closes or the program ends, in order of creation.
 */
import { Coroutine } from "./coroutine.ts";
import { hooks } from "../process/state.ts";
import { isUnreported, markReported, type Unstarted } from "../process/unstarted-list.ts";
import { warn } from "../process/warnings.ts";

/** The value of a statement that was a call; gives it back. */
export function dropped(value: unknown): unknown {
  if (value instanceof Coroutine && isUnreported(value)) report(value, hooks.at);
  return value;
}

/** Reports those on the list, at the places where they were made. */
export function reportUnawaited(coroutines: Unstarted): void {
  for (const each of coroutines) report(each, each._madeAt);
}

function report(coroutine: Coroutine, at: number): void {
  markReported(coroutine);
  const { _step: step, __qualname__: name } = coroutine;
  const what = step === null ? `coroutine '${name}'` : `coroutine method '${step.method}' of '${name}'`;
  warn("RuntimeWarning", `${what} was never awaited`, at, coroutine);
}
