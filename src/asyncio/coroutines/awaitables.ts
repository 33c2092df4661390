/** What can be awaited, besides coroutines and futures; and the words for what can't. */
import { Coroutine } from "./coroutine.ts";
import { iscoroutinefunction, RAW } from "../process/library.ts";
import type { Body } from "./coroutine.ts";
import { callItWords } from "../process/function-words.ts";
import { withHint } from "../python/errors.ts";
import { typeName } from "../python/repr.ts";

interface HasAwait {
  __await__(): unknown;
}

function hasAwait(value: unknown): value is HasAwait {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Partial<HasAwait>).__await__ === "function"
  );
}

/** Called when the awaiting begins, so that what `__await__` raises is raised at that `await`. */
function* delegate(value: HasAwait): Body<unknown> {
  const iterator: unknown = value.__await__();
  if (iterator instanceof Coroutine) throw new TypeError("__await__() returned a coroutine");
  if (!isIterator(iterator)) {
    throw new TypeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
  }
  return yield* new Delegate(iterator);
}

function isIterator(value: unknown): value is Iterator<unknown, unknown> {
  return typeof (value as Partial<Iterator<unknown>> | null | undefined)?.next === "function";
}

/** An iterator of a learner's own may have `next()` and nothing else, as in Python; `yield*` asks for more. */
class Delegate implements Generator<unknown, unknown> {
  private readonly inner: Iterator<unknown, unknown>;
  constructor(inner: Iterator<unknown, unknown>) {
    this.inner = inner;
  }
  [Symbol.iterator](): this {
    return this;
  }
  next(value?: unknown): IteratorResult<unknown, unknown> {
    return this.inner.next(value);
  }
  throw(error: unknown): IteratorResult<unknown, unknown> {
    if (this.inner.throw === undefined) throw error;
    return this.inner.throw(error);
  }
  return(value?: unknown): IteratorResult<unknown, unknown> {
    return this.inner.return === undefined ? { done: true, value } : this.inner.return(value);
  }
  [Symbol.dispose](): void {
    this.return();
  }
}

/** Wraps an object with an `__await__` of its own; gives anything else back as it is. */
export function toCoroutine(value: unknown): unknown {
  if (!hasAwait(value)) return value;
  return new Coroutine(delegate(value), RAW);
}

/** True for what `await` takes: a coroutine, a future, a task, or an object with `__await__`. */
export function isAwaitableObject(value: unknown): boolean {
  return hasAwait(value);
}

/** The TypeError for awaiting something that can't be awaited. */
export function whyNotAwaitable(value: unknown, rightLine?: (call: string) => string): TypeError {
  const type = typeName(value);
  const error = new TypeError(`'${type}' object can't be awaited`);
  const hint = likelyCause(value, rightLine ?? ((call) => `await ${call}`));
  return hint === null ? error : withHint(error, hint);
}

function likelyCause(value: unknown, rightLine: (call: string) => string): string | null {
  if (typeof value === "function") return callItWords(value, iscoroutinefunction(value), rightLine);
  if (typeof value === "object" && value !== null) {
    if (typeof (value as { then?: unknown }).then === "function") {
      return "This is JavaScript's own promise: it belongs to the browser's event loop, which asyncio's loop knows nothing about. Use asyncio's functions here, such as `asyncio.sleep()`, and async functions of your own; in place of `Promise.all([...])`, `asyncio.gather(...)`.";
    }
    if (Symbol.asyncIterator in value) {
      return "An async generator is not awaited but iterated: `for await (const item of ...)`.";
    }
    if (Array.isArray(value)) {
      return "To wait for several things at once, spread them into gather: `await asyncio.gather(...list)`.";
    }
    if ("__aenter__" in value) return "A context manager is entered: `await using x = await enter(...)`.";
    return null;
  }
  return "Only a coroutine, a task or a future can be awaited. Is the function that returned this value an `async` one? A plain function's result is there at once: leave out the `await`. If that function blocks, call it in a thread: `await asyncio.to_thread(f)`.";
}
