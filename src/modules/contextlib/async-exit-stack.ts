/** A stack of exits, some of which are awaited. Follows `AsyncExitStack` of CPython's `Lib/contextlib.py`. */
import { ENTER_AT_ONCE } from "../../asyncio/coroutines/at-once.ts";
import { type Body, Coroutine } from "../../asyncio/coroutines/coroutine.ts";
import { libraryCode } from "../../asyncio/process/library.ts";
import { BaseExitStack, Unwinding } from "./exit-stack.ts";
import { type Exit, hasMethod, isAsyncContextManager, notAManager } from "./protocols.ts";

const ENTER = libraryCode("AsyncExitStack.enter_async_context", "contextlib.py:647");
const ACLOSE = libraryCode("AsyncExitStack.aclose", "contextlib.py:696");
const AENTER = libraryCode("AsyncExitStack.__aenter__", "contextlib.py:706");
const AEXIT = libraryCode("AsyncExitStack.__aexit__", "contextlib.py:709");

/**
 * A context manager that holds any number of others, sync and async, entered one after the other while the block runs,
 * and left in the reverse order at its end.
 *
 *     {
 *       await using stack = new AsyncExitStack();
 *       for (const url of urls) await stack.enter_async_context(session.get(url));
 *       stack.push_async_callback(say_goodbye, "all");
 *     }
 */
export class AsyncExitStack extends BaseExitStack {
  /** Enters an async context manager; its exit goes on the stack. Gives what entering it gave. */
  enter_async_context(cm: unknown): Coroutine {
    return new Coroutine(this._entering(cm), ENTER);
  }

  private *_entering(manager: unknown): Body<unknown> {
    if (!isAsyncContextManager(manager)) throw notAManager(manager, true);
    const value = yield manager.__aenter__();
    this._exits.push({ isSync: false, exit: (...details) => manager.__aexit__(...details) });
    return value;
  }

  /** Puts an async exit on the stack: a manager that is entered already, or an async function with the arguments of `__aexit__`. */
  push_async_exit<E>(exit: E): E {
    const call: Exit = hasMethod(exit, "__aexit__")
      ? (...details) => (exit as { __aexit__: Exit }).__aexit__(...details)
      : (exit as Exit);
    this._exits.push({ isSync: false, exit: call });
    return exit;
  }

  /** Has `callback(...args)` called and awaited on the way out. It cannot swallow an error. */
  push_async_callback<A extends unknown[], F extends (...args: A) => unknown>(callback: F, ...args: A): F {
    const body = function* (): Body<null> {
      yield callback(...args);
      return null;
    };
    this._exits.push({ isSync: false, exit: () => new Coroutine(body(), AEXIT) });
    return callback;
  }

  /** Leaves everything at once. */
  aclose(): Coroutine<boolean> {
    return new Coroutine<boolean>(this._leaving(null), ACLOSE);
  }

  /** @internal Entering never waits: `await using stack = new AsyncExitStack()` does it at once. */
  [ENTER_AT_ONCE](): this {
    return this;
  }

  /** What `await using` does: nothing more. */
  __aenter__(): Coroutine<this> {
    return new Coroutine<this>(this._itself(), AENTER);
  }

  private *_itself(): Body<this> {
    return this;
  }

  /** What the end of the block does: leaves everything, last first. */
  __aexit__(_type: unknown, error: unknown): Coroutine<boolean> {
    return new Coroutine<boolean>(this._leaving(error), AEXIT);
  }

  private *_leaving(error: unknown): Body<boolean> {
    const unwinding = new Unwinding(error);
    for (let top = this._exits.pop(); top !== undefined; top = this._exits.pop()) {
      try {
        const result = top.exit(...unwinding.arguments());
        unwinding.returned(top.isSync ? result : yield result);
      } catch (raised) {
        unwinding.raised(raised);
      }
    }
    return unwinding.end();
  }
}
