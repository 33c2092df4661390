/** `gather`: waits for several things at once, and gives their results in the order of the arguments. */
import { whyNotAwaitable } from "../coroutines/awaitables.ts";
import { asCallback } from "../process/callbacks.ts";
import { cancelledError, hintOf, withHint } from "../python/errors.ts";
import { type Awaitable, ensure_future } from "./ensure-future.ts";
import { circleError } from "./circles.ts";
import { makingFor } from "../process/maker.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { CREATED } from "../process/outcome.ts";
import { cancelMessage, DoneCallback, FINISHED, Future } from "../coroutines/future.ts";
import { splitKeywords } from "../python/keywords.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_event_loop } from "../process/running.ts";
import { typeName } from "../python/repr.ts";
import { state } from "../process/state.ts";
import { Task } from "./task.ts";
import type { Wait } from "../trace.ts";

/** Those whose children are being cancelled now: one of them cancels it again only if it waits for it. */
const beingCancelled = new Set<GatheringFuture>();

/** The future that `gather` gives: cancelling it cancels its children, and it ends when they do. */
export class GatheringFuture extends Future<unknown[]> {
  /** @internal */ readonly _children: readonly Future[];
  /** @internal */ _cancelRequested = false;

  constructor(children: readonly Future[], loop: EventLoop) {
    super({ loop });
    this._children = children;
  }

  /** @internal */
  override _describe(): Wait {
    const tasks = this._children.filter((child): child is Task => child instanceof Task && !child.done());
    const names = tasks.map((task) => task.get_name()).join(", ");
    return {
      kind: "gather",
      tasks: tasks.map((task) => task._number),
      text: `gather of ${names === "" ? "futures" : names}`,
    };
  }

  /** @internal */
  override _awaits(): readonly Future[] {
    return this._children;
  }

  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    const text = cancelMessage(message);
    if (beingCancelled.has(this)) throw circleError(this);
    let any = false;
    beingCancelled.add(this);
    try {
      for (const child of this._children) if (child.cancel(text)) any = true;
    } finally {
      beingCancelled.delete(this);
    }
    // Whatever return_exceptions says, a cancelled gather raises CancelledError.
    if (any) this._cancelRequested = true;
    return any;
  }
}

/** The results of several awaitables, in their order. */
type Results<A extends readonly Awaitable[]> = {
  -readonly [Place in keyof A]: A[Place] extends Awaitable<infer T> ? T : unknown;
};

type ResultsOrErrors<A extends readonly Awaitable[]> = {
  -readonly [Place in keyof A]: A[Place] extends Awaitable<infer T> ? T | Error : unknown;
};

interface GatherKeywords {
  return_exceptions: boolean;
}

/**
 * Runs several awaitables concurrently and waits for all of them: `const [a, b] = await asyncio.gather(f(), g())`.
 * Coroutines are made tasks. The first error is raised at once, and the others go on; with a last argument
 * `{ return_exceptions: true }`, errors stand among the results instead.
 * Follows CPython's Lib/asyncio/tasks.py.
 */
export function gather<A extends readonly Awaitable[]>(...awaitables: A): Future<Results<A>>;
export function gather<A extends readonly Awaitable[]>(
  ...awaitables: [...A, keywords: Partial<GatherKeywords>]
): Future<ResultsOrErrors<A>>;
export function gather(...awaitables: (Awaitable | Partial<GatherKeywords>)[]): Future<unknown[]>;
export function gather(...awaitables: (Awaitable | Partial<GatherKeywords>)[]): Future<unknown[]> {
  const args: unknown[] = awaitables;
  const returnExceptions =
    splitKeywords<GatherKeywords>(args, ["return_exceptions"]).return_exceptions === true;
  if (args.length === 0) {
    const empty = get_event_loop().create_future<unknown[]>();
    empty.set_result([]);
    return empty;
  }

  let loop: EventLoop | null = state.running;
  const mark = (state.marksMade += 1);
  const children: Future[] = [];
  let outer: GatheringFuture | null = null;
  let count = 0;
  let finished = 0;

  const onDone = asCallback("gather.<locals>._done_callback", "asyncio/tasks.py:820", (child: Future) => {
    finished += 1;
    if (outer === null || outer.done()) {
      if (!child.cancelled()) child._markRead();
      return;
    }
    if (!returnExceptions) {
      const error = child.cancelled() ? child._makeCancelledError() : child.exception();
      if (error !== null) {
        outer._failWith(error);
        return;
      }
    }
    if (finished < count) return;
    if (outer._cancelRequested) {
      // As CPython: the last argument's error, whichever child it is; the other errors count as seen.
      for (const child of children) if (!child.cancelled()) child._markRead();
      outer._failWith(children.at(-1)!._makeCancelledError());
    } else outer._finishWith(children.map(resultOrError));
  });

  const watcher = new DoneCallback(onDone, state.context);
  const alreadyDone: Future[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as Awaitable;
    if (isRepeated(arg, i, args, mark)) {
      children.push(children[args.indexOf(arg)]!);
      continue;
    }
    if (!(arg instanceof Coroutine) && !(arg instanceof Future)) refuseUnhashable(arg);
    // Only a trace asks who makes it: nobody else pays for a function.
    const future =
      state.observer === null
        ? ensure_future(arg, { loop })
        : makingFor("gather", () => ensure_future(arg, { loop }));
    loop ??= future.get_loop();
    if (future !== arg && future instanceof Task) future._logDestroyPending = false;
    count += 1;
    if (future.done()) alreadyDone.push(future);
    else future._addCallback(watcher);
    children.push(future);
  }
  outer = new GatheringFuture(children, loop!);
  for (const child of alreadyDone) onDone(child);
  return outer;
}

/** CPython looks its arguments up in a dictionary first, and so says this of a list that was meant to be spread. */
function refuseUnhashable(arg: unknown): void {
  if (!(Array.isArray(arg) || arg instanceof Set || arg instanceof Map)) return;
  const type = typeName(arg);
  const error = new TypeError(`cannot use '${type}' as a dict key (unhashable type: '${type}')`);
  const hint = hintOf(whyNotAwaitable(arg));
  throw hint === undefined ? error : withHint(error, hint);
}

/** Whether the argument stood before, too. Coroutines and futures are marked: a set of a thousand costs more than they do. */
function isRepeated(arg: unknown, index: number, args: readonly unknown[], mark: number): boolean {
  if (arg instanceof Coroutine && arg._stage === CREATED) {
    // Once it has started, it is known by what it waits for; before, there is room for the mark.
    if (arg._waitsFor === mark) return true;
    arg._waitsFor = mark;
    return false;
  }
  if (!(arg instanceof Future)) return args.indexOf(arg) < index;
  if (arg._mark === mark) return true;
  arg._mark = mark;
  return false;
}

function resultOrError(child: Future): unknown {
  if (child._stage === FINISHED && child._error === null) return child._value;
  if (child.cancelled()) return cancelledError([child._cancelMessage ?? ""]);
  return child.exception();
}
