/** Closing something at the end of a block. Follows `closing` and `aclosing` of CPython's `Lib/contextlib.py`. */
import { ENTER_AT_ONCE } from "../../asyncio/coroutines/at-once.ts";
import { type Body, Coroutine } from "../../asyncio/coroutines/coroutine.ts";
import { libraryCode } from "../../asyncio/process/library.ts";

const AENTER = libraryCode("aclosing.__aenter__", "contextlib.py:389");
const AEXIT = libraryCode("aclosing.__aexit__", "contextlib.py:391");

class Closing<T extends { close(): unknown }> {
  private readonly _thing: T;
  constructor(thing: T) {
    this._thing = thing;
  }
  __enter__(): T {
    return this._thing;
  }
  __exit__(): void {
    this._thing.close();
  }
}

class AClosing<T extends { aclose(): unknown }> {
  private readonly _thing: T;
  constructor(thing: T) {
    this._thing = thing;
  }
  /** @internal Entering never waits. */
  [ENTER_AT_ONCE](): T {
    return this._thing;
  }
  __aenter__(): Coroutine<T> {
    const { _thing: thing } = this;
    const body = function* (): Body<T> {
      return thing;
    };
    return new Coroutine<T>(body(), AENTER);
  }
  __aexit__(): Coroutine<void> {
    const { _thing: thing } = this;
    const body = function* (): Body<void> {
      yield thing.aclose();
    };
    return new Coroutine(body(), AEXIT);
  }
}
Object.defineProperty(Closing, "name", { value: "closing" });
Object.defineProperty(AClosing, "name", { value: "aclosing" });

/** Calls `thing.close()` at the end of the block: `using page = closing(open_page())`. */
export function closing<T extends { close(): unknown }>(thing: T): Closing<T> {
  return new Closing(thing);
}

/**
 * Awaits `thing.aclose()` at the end of the block. For an async generator that the block may leave half way: its
 * `finally` then runs here, and not whenever the loop gets to it.
 *
 *     await using items = aclosing(fetch_all());
 *     for await (const item of items) if (item === wanted) break;
 */
export function aclosing<T extends { aclose(): unknown }>(thing: T): AClosing<T> {
  return new AClosing(thing);
}
