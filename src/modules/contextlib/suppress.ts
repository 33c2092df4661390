/** Swallowing some errors of a block. Follows `suppress` of CPython's `Lib/contextlib.py`. */
import { BaseExceptionGroup } from "../../asyncio/python/groups.ts";

type ErrorClass = abstract new (...args: never[]) => Error;

class Suppress {
  private readonly _classes: readonly ErrorClass[];
  constructor(classes: readonly ErrorClass[]) {
    this._classes = classes;
  }
  __enter__(): null {
    return null;
  }
  __exit__(_type: unknown, error: unknown): boolean {
    if (this._classes.some((each) => error instanceof each)) return true;
    if (!(error instanceof BaseExceptionGroup)) return false;
    const [, rest] = error.split(this._classes);
    if (rest === null) return true;
    throw rest;
  }
}
Object.defineProperty(Suppress, "name", { value: "suppress" });

/**
 * Swallows errors of these classes; the program goes on after the block. Of a group, it takes those out that match.
 *
 *     { using _ = suppress(asyncio.CancelledError); await task; }
 */
export function suppress(...classes: ErrorClass[]): Suppress {
  return new Suppress(classes);
}
