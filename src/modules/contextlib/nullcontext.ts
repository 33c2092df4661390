/** A context manager that does nothing. Follows `nullcontext` of CPython's `Lib/contextlib.py`. */
import { takeKeywords } from "../../asyncio/python/keywords.ts";
import { type Body, Coroutine } from "../../asyncio/coroutines/coroutine.ts";
import { libraryCode } from "../../asyncio/process/library.ts";

const AENTER = libraryCode("nullcontext.__aenter__", "contextlib.py:798");
const AEXIT = libraryCode("nullcontext.__aexit__", "contextlib.py:801");

class NullContext<T> {
  private readonly _value: T;
  constructor(value: T) {
    this._value = value;
  }
  __enter__(): T {
    return this._value;
  }
  __exit__(): void {
    return undefined;
  }
  __aenter__(): Coroutine<T> {
    const { _value: value } = this;
    const body = function* (): Body<T> {
      return value;
    };
    return new Coroutine<T>(body(), AENTER);
  }
  __aexit__(): Coroutine<void> {
    return new Coroutine((function* (): Body<void> {})(), AEXIT);
  }
}
Object.defineProperty(NullContext, "name", { value: "nullcontext" });

/**
 * Stands in where a context manager is wanted and nothing is to be done: `enter(limit ?? nullcontext())`. The block gets
 * `enter_result`.
 */
export function nullcontext<T = null>(enter_result: T | { enter_result: T } = null as T): NullContext<T> {
  const keywords = takeKeywords(enter_result, ["enter_result"]);
  return new NullContext(keywords === null ? (enter_result as T) : (keywords["enter_result"] as T));
}
