/**
 * Calls of learners' async functions, for the trace: which are under way where a task waits, and how each ended. A call
 * gets its number when the trace first sees it (it waits, or catches an error), so a call that does neither costs nothing.
 * Asked only where there is an observer.
 */
import type { Coroutine } from "./coroutine.ts";
import { traceRepr, typeName } from "../python/repr.ts";
import { isKit, isPassedThrough } from "../process/kit.ts";
import { state, trace } from "../process/state.ts";
import type { Outcome } from "../trace.ts";

/** So many calls inside each other are told of a wait, the innermost ones; deep recursion would swell every event. */
const MOST_CALLS = 16;
/** Of a longer text a reader of traces learns nothing more. */
const LONGEST_TEXT = 200;

function numberOf(call: Coroutine): number {
  if (call._numberInTrace === 0) call._numberInTrace = state.callsMade += 1;
  return call._numberInTrace;
}

/** The frame itself or the nearest one that awaits it: a call of the learner's, not the runtime's own code. */
function learners(frame: Coroutine | null): Coroutine | null {
  let call = frame;
  while (call !== null && (call._site <= 0 || call._step !== null || isPassedThrough(call)))
    call = call._caller;
  return call;
}

/** The number of the call whose code is running; 0 for none. */
export function currentCall(): number {
  const call = learners(state.frame);
  return call === null ? 0 : numberOf(call);
}

/** The numbers of the calls under way, outermost first, where `innermost` is the frame that waits. */
export function callsUnderWay(innermost: Coroutine): number[] {
  const calls: number[] = [];
  for (let call = learners(innermost); call !== null; call = learners(call._caller)) {
    calls.push(numberOf(call));
    if (calls.length === MOST_CALLS) break;
  }
  return calls.reverse();
}

const errors = new WeakMap<object, number>();

/** The number by which the trace knows an error, wherever it tells of it; 0 for what is no object. */
export function numberOfError(error: unknown): number {
  if (typeof error !== "object" || error === null) return 0;
  let number = errors.get(error);
  if (number === undefined) errors.set(error, (number = state.errorsTold += 1));
  return number;
}

/** Tells how a call ended, if the trace knows it. To be called before the frame lets go of its caller. */
export function traceCallEnd(frame: Coroutine, outcome: Outcome, value: unknown): void {
  const call = frame._numberInTrace;
  if (call === 0) return;
  const caller = learners(frame._caller);
  trace({
    kind: "call-ended",
    call,
    by: caller === null ? 0 : numberOf(caller),
    name: frame.__qualname__,
    made: isKit(frame._madeAt) ? 0 : frame._madeAt,
    awaited: caller === null ? 0 : caller._at,
    outcome,
    text: briefly(value),
    ...(outcome !== "finished" && { raised: numberOfError(value) }),
  });
}

/** A plain value or an error as Python shows it; of anything larger just its type, for it may hold a whole program's data. */
export function briefly(value: unknown): string {
  if (value !== null && typeof value === "object" && !(value instanceof Error)) return `<${typeName(value)}>`;
  const text = traceRepr(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 3)}...` : text;
}
