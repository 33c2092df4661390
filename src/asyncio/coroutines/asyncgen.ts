/**
 * Async generators: `async function*`. Each `next()` gives a coroutine that runs the body up to its next `yield`.
 * Follows CPython's `Objects/genobject.c`: one step at a time, and a generator that is left half way is closed by the
 * loop (PEP 525), at once if nobody can hold it any more, else when the loop shuts down.
 */
import { Coroutine } from "./coroutine.ts";
import { nameOf } from "../process/library.ts";
import type { Body } from "./coroutine.ts";
import { GENERATOR, NEXT, RETURN, THROW } from "../process/outcome.ts";
import { asPythonError } from "../python/errors.ts";
import { Await } from "../process/outcome.ts";
import type { ResumeWith } from "../process/outcome.ts";
import { RuntimeError, StopAsyncIteration } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { hooks, state } from "../process/state.ts";
import { warn } from "../process/warnings.ts";

export interface Item<T> {
  value: T | undefined;
  done: boolean;
}

export class AsyncGenerator<T = unknown> {
  /** @internal */ readonly _generator: Body<unknown>;
  /** @internal The function's. */ readonly _site: number;
  /** @internal A step is under way. */ _running = false;
  /** @internal */ _started = false;
  /** @internal */ _finished = false;
  /** @internal The loop that will close it. */ _loop: EventLoop | null = null;
  /** @internal */ _closing = false;

  constructor(generator: Body<unknown>, site: number) {
    this._generator = generator;
    this._site = site;
  }

  /** Runs it up to its next `yield`, whose value the await gives as `{ value, done }`. `sent` is what that `yield` returns. */
  next(sent?: unknown): Coroutine<Item<T>> {
    return this._makeStep<Item<T>>("asend", NEXT, sent, false);
  }

  /** Raises `error` at the `yield` where it stands, and runs it up to its next one. */
  throw(error: unknown): Coroutine<Item<T>> {
    return this._makeStep<Item<T>>("athrow", THROW, error, false);
  }

  /** Ends it where it stands; its `finally` blocks run. Python calls it `aclose()`. */
  return(value?: unknown): Coroutine<Item<T>> {
    return this._makeStep<Item<T>>("aclose", RETURN, value, false);
  }

  /** Python's form of `next(value)`: gives the item itself, and raises StopAsyncIteration at the end. */
  asend(sent: unknown): Coroutine<T> {
    return this._makeStep<T>("asend", NEXT, sent, true);
  }

  athrow(error: unknown): Coroutine<T> {
    return this._makeStep<T>("athrow", THROW, error, true);
  }

  aclose(): Coroutine<null> {
    return this._makeStep<null>("aclose", RETURN, undefined, true);
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): Coroutine<T> {
    return this.asend(undefined);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private _makeStep<R>(method: StepMethod, mode: ResumeWith, value: unknown, plain: boolean): Coroutine<R> {
    if (this._loop === null && state.running !== null) this._adopt(state.running);
    const step = new AsyncGeneratorStep(this, method, mode, value, plain);
    return new Coroutine<R>(this._generator, this._site, GENERATOR, step);
  }

  /** Its first iteration tells the loop about it (`sys.set_asyncgen_hooks`). */
  private _adopt(loop: EventLoop): void {
    this._loop = loop;
    if (loop._asyncgensShutDown) {
      warn(
        "ResourceWarning",
        `asynchronous generator ${this.toString()} was scheduled after loop.shutdown_asyncgens() call`,
        hooks.at,
      );
    }
    if (!this._finished) loop._asyncgens.add(this);
  }

  /** Nobody holds it any more: what its finaliser does, in Python. */
  _abandon(): void {
    if (this._finished || this._closing || this._loop === null) return;
    const { _loop: loop } = this;
    loop._asyncgens.delete(this);
    if (loop.is_closed()) return;
    loop._soon(createTask, [loop, this.aclose()], state.context.copy());
  }

  get __qualname__(): string {
    return nameOf(this._site);
  }

  toString(): string {
    return `<async_generator object ${this.__qualname__}>`;
  }
}

function createTask(loop: EventLoop, coroutine: Coroutine): void {
  loop.create_task(coroutine);
}

type StepMethod = "asend" | "athrow" | "aclose";

/** What a coroutine has more when it is a step of an async generator. */
export class AsyncGeneratorStep {
  readonly agen: AsyncGenerator;
  readonly method: StepMethod;
  readonly mode: ResumeWith;
  readonly value: unknown;
  /** Asked for in Python's form: the item itself. */
  private readonly plain: boolean;
  /** It awaits the step of a generator that it delegates to with `yield*`. */
  delegating = false;

  constructor(agen: AsyncGenerator, method: StepMethod, mode: ResumeWith, value: unknown, plain: boolean) {
    this.agen = agen;
    this.method = method;
    this.mode = mode;
    this.value = value;
    this.plain = plain;
  }

  /** The step begins; gives the reason why it can't. */
  begin(): Error | null {
    const { agen } = this;
    if (agen._running) {
      const method = this.method === "asend" ? "anext" : this.method;
      return new RuntimeError(`${method}(): asynchronous generator is already running`);
    }
    if (!agen._started && this.mode === NEXT && this.value !== undefined && this.value !== null) {
      return new TypeError("can't send non-None value to a just-started async generator");
    }
    agen._started = true;
    agen._running = true;
    if (this.mode === RETURN) agen._closing = true;
    return null;
  }

  /** Runs the generator's body on, with the result or the error of what it awaited, or as the step begins. */
  drive(generator: Body<unknown>, mode: ResumeWith, value: unknown): IteratorResult<unknown, unknown> {
    const { delegating } = this;
    this.delegating = false;
    if (mode === THROW) return generator.throw(value);
    if (mode === RETURN || (delegating && this.mode === RETURN)) return generator.return(value);
    return generator.next(value);
  }

  /** The step is over. */
  end(finished: boolean): void {
    const { agen } = this;
    agen._running = false;
    if (finished && !agen._finished) {
      agen._finished = true;
      agen._loop?._asyncgens.delete(agen);
    }
  }

  /** The error that takes the place of what the body returned or handed out, if there is one. */
  refuse(returned: boolean): Error | null {
    if (!returned)
      return this.mode === RETURN ? new RuntimeError("async generator ignored GeneratorExit") : null;
    return this.plain && this.mode !== RETURN ? new StopAsyncIteration() : null;
  }

  /** What the one who awaits the step gets. */
  give(value: unknown, returned: boolean): unknown {
    this.end(returned);
    if (this.plain) return this.mode === RETURN ? null : value;
    return { value, done: returned } satisfies Item<unknown>;
  }
}

/**
 * `yield* other`, esbuild's `__yieldStar`: hands out what another async iterator hands out. The generator awaits each
 * step of the other (marked as such), and the result comes back in by the same door.
 */
export function yieldStar(iterable: Record<symbol, (() => AnyIterator) | undefined>): object {
  const asyncIterator = iterable[Symbol.asyncIterator];
  if (asyncIterator === undefined) return iterable;
  return new Delegate(asyncIterator.call(iterable));
}

interface AnyIterator {
  next(value?: unknown): unknown;
  throw?(error: unknown): unknown;
  return?(value?: unknown): unknown;
}

class Delegate {
  private readonly inner: AnyIterator;
  private awaiting = false;

  constructor(inner: AnyIterator) {
    this.inner = inner;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(value?: unknown): unknown {
    if (this.awaiting) return this.arrive(value);
    return this.depart(this.inner.next(value));
  }

  throw(error: unknown): unknown {
    if (this.awaiting) {
      this.awaiting = false;
      throw asPythonError(error);
    }
    if (this.inner.throw === undefined) throw asPythonError(error);
    return this.depart(this.inner.throw(error));
  }

  return(value?: unknown): unknown {
    if (this.awaiting) return this.arrive(value);
    if (this.inner.return === undefined) return { value, done: true };
    return this.depart(this.inner.return(value));
  }

  private depart(step: unknown): unknown {
    this.awaiting = true;
    return { value: new Await(step, true), done: false };
  }

  private arrive(item: unknown): unknown {
    this.awaiting = false;
    return item;
  }
}
