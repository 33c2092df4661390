/** Async context managers written as async generators. Follows `_AsyncGeneratorContextManager` of CPython's `contextlib.py`. */
import { AsyncGenerator } from "../../asyncio/coroutines/asyncgen.ts";
import { type Body, Coroutine } from "../../asyncio/coroutines/coroutine.ts";
import { libraryCode } from "../../asyncio/process/library.ts";
import { RuntimeError, StopAsyncIteration, StopIteration } from "../../asyncio/python/errors.ts";
import { typeName } from "../../asyncio/python/repr.ts";
import { forgetFramesAfter, framesPassed } from "../../asyncio/process/traceback.ts";
import { usedUp } from "./protocols.ts";

const AENTER = libraryCode("_AsyncGeneratorContextManager.__aenter__", "contextlib.py:208");
const AEXIT = libraryCode("_AsyncGeneratorContextManager.__aexit__", "contextlib.py:217");

class AsyncGeneratorContextManager<T> {
  private readonly _generator: AsyncGenerator<T>;
  private _used = false;

  constructor(generator: AsyncGenerator<T>) {
    this._generator = generator;
  }

  __aenter__(): Coroutine<T> {
    return new Coroutine<T>(this._entering(), AENTER);
  }

  private *_entering(): Body<T> {
    if (this._used) throw usedUp(this);
    this._used = true;
    try {
      return (yield this._generator.__anext__()) as T;
    } catch (error) {
      if (error instanceof StopAsyncIteration) throw new RuntimeError("generator didn't yield");
      throw error;
    }
  }

  __aexit__(_type: unknown, error: unknown): Coroutine<boolean> {
    return new Coroutine<boolean>(this._exiting(error), AEXIT);
  }

  private *_exiting(error: unknown): Body<boolean> {
    const { _generator: generator } = this;
    if (!(error instanceof Error)) {
      try {
        yield generator.__anext__();
      } catch (raised) {
        if (raised instanceof StopAsyncIteration) return false;
        throw raised;
      }
      return yield* this._stop("generator didn't stop");
    }
    const passed = framesPassed(error);
    try {
      yield generator.athrow(error);
    } catch (raised) {
      // It ended: it has handled the error, unless the error itself came out again.
      if (raised instanceof StopAsyncIteration) return raised !== error;
      if (raised === error) {
        forgetFramesAfter(error, passed);
        return false;
      }
      // The block raised StopIteration or StopAsyncIteration, which cannot leave a generator as it is (PEP 479).
      const isStop = error instanceof StopIteration || error instanceof StopAsyncIteration;
      if (isStop && raised instanceof RuntimeError && raised.cause === error) return false;
      throw raised;
    }
    return yield* this._stop("generator didn't stop after athrow()");
  }

  private *_stop(why: string): Body<never> {
    try {
      throw new RuntimeError(why);
    } finally {
      yield this._generator.aclose();
    }
  }

  toString(): string {
    return "<contextlib._AsyncGeneratorContextManager object>";
  }
}
Object.defineProperty(AsyncGeneratorContextManager, "name", { value: "_AsyncGeneratorContextManager" });

/**
 * Makes an async context manager of an async generator function: what stands before its `yield` runs on the way in,
 * what stands after it on the way out, and the value it yields is what the block gets. The block's error is raised at
 * the `yield`: use `try ... finally` around it.
 *
 *     const session = asynccontextmanager(async function* (name) {
 *       const connection = await connect(name);
 *       try {
 *         yield connection;
 *       } finally {
 *         await connection.close();
 *       }
 *     });
 *     { await using connection = await enter(session("db")); ... }
 *
 * Raises RuntimeError if the generator yields not at all, or more than once.
 */
export function asynccontextmanager<A extends unknown[], T>(
  func: (...args: A) => AsyncGenerator<T>,
): (...args: A) => AsyncGeneratorContextManager<T> {
  const make = function (this: unknown, ...args: A): AsyncGeneratorContextManager<T> {
    const generator: unknown = func.apply(this, args);
    if (generator instanceof AsyncGenerator)
      return new AsyncGeneratorContextManager(generator as AsyncGenerator<T>);
    if (generator instanceof Coroutine) generator.close();
    throw new TypeError(
      "asynccontextmanager() needs an async generator function: async function* () { ... yield ... }. " +
        `This one gave a ${typeName(generator)}.`,
    );
  };
  return Object.defineProperty(make, "name", { value: func.name });
}
