/** How callbacks are written in reprs and messages; CPython's `format_helpers._format_callback_source`. */
import { sayPlace } from "./places.ts";
import { functionName } from "../python/peek.ts";
import { shortRepr } from "../python/repr.ts";
import { state } from "./state.ts";

type AnyFunction = (...args: never[]) => unknown;

/** The runtime's own callbacks go by CPython's names and places. */
const libraryNames = new WeakMap<AnyFunction, string>();

/** Names a callback of the runtime's: `asCallback("gather.<locals>._done_callback", "asyncio/tasks.py:820", fn)`. */
export function asCallback<F extends AnyFunction>(name: string, place: string | null, fn: F): F {
  libraryNames.set(fn, place === null ? `${name}()` : `${name}() at ${place}`);
  return fn;
}

/** `tick() at main.ts:3`; with the arguments in debug mode only, for they may be secret. */
export function callbackText(fn: AnyFunction, args: readonly unknown[], debug: boolean): string {
  const library = libraryNames.get(fn);
  if (library !== undefined && !debug) return library;
  const list = debug ? `(${args.map((arg) => shortRepr(arg)).join(", ")})` : "()";
  if (library !== undefined) return library.replace("()", list);
  // Only debug mode refuses what can't be called; else it is found out when its turn comes.
  if (typeof fn !== "function") return shortRepr(fn) + list;
  const place = state.options.locate?.(fn);
  const name = place?.qualname ?? (functionName(fn).replace(/^bound /, "") || "<lambda>");
  return place === undefined ? name + list : `${name}${list} at ${sayPlace(place)}`;
}
