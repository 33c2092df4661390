/** Context managers written as generators. Follows `_GeneratorContextManager` of CPython's `Lib/contextlib.py`. */
import { RuntimeError, StopIteration } from "../../asyncio/python/errors.ts";
import { typeName } from "../../asyncio/python/repr.ts";
import { usedUp } from "./protocols.ts";

class GeneratorContextManager<T> {
  private readonly _generator: Generator<T, unknown, unknown>;
  private _used = false;

  constructor(generator: Generator<T, unknown, unknown>) {
    this._generator = generator;
  }

  __enter__(): T {
    if (this._used) throw usedUp(this);
    this._used = true;
    const { value, done } = this._generator.next();
    if (done === true) throw new RuntimeError("generator didn't yield");
    return value;
  }

  __exit__(_type: unknown, error: unknown): boolean {
    if (!(error instanceof Error)) {
      if (this._generator.next().done === true) return false;
      this._stop("generator didn't stop");
    }
    try {
      // Returning, it has handled the error. (A StopIteration of the block's own is never swallowed that way.)
      if (this._generator.throw(error).done === true) return !(error instanceof StopIteration);
    } catch (raised) {
      if (raised === error) return false;
      throw raised;
    }
    this._stop("generator didn't stop after throw()");
  }

  private _stop(why: string): never {
    try {
      throw new RuntimeError(why);
    } finally {
      this._generator.return(undefined);
    }
  }

  toString(): string {
    return "<contextlib._GeneratorContextManager object>";
  }
}
Object.defineProperty(GeneratorContextManager, "name", { value: "_GeneratorContextManager" });

/**
 * Makes a context manager of a generator function: what stands before its `yield` runs on the way in, what stands after
 * it on the way out, and the value it yields is what the block gets. The block's error is raised at the `yield`.
 *
 *     const timed = contextmanager(function* (what) {
 *       const start = time.perf_counter();
 *       try {
 *         yield what;
 *       } finally {
 *         print(what, "took", time.perf_counter() - start);
 *       }
 *     });
 *     { using what = timed("reading"); ... }
 *
 * Raises RuntimeError if the generator yields not at all, or more than once.
 */
export function contextmanager<A extends unknown[], T>(
  func: (...args: A) => Generator<T, unknown, unknown>,
): (...args: A) => GeneratorContextManager<T> {
  const make = function (this: unknown, ...args: A): GeneratorContextManager<T> {
    const generator: unknown = func.apply(this, args);
    if (
      typeof (generator as Partial<Generator>).throw !== "function" ||
      Symbol.asyncIterator in (generator as object)
    ) {
      throw new TypeError(
        `contextmanager() needs a generator function: function* () { ... yield ... }. This one gave a ${typeName(generator)}.`,
      );
    }
    return new GeneratorContextManager(generator as Generator<T, unknown, unknown>);
  };
  return Object.defineProperty(make, "name", { value: func.name });
}
