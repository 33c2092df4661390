/**
 * Who is who among functions: the runtime's own coroutine functions, which have numbers as learners' functions have
 * sites, and what tells an async function from a plain one. A leaf, for everything else registers here while it loads.
 */
import { placeOfSite, sayPlace } from "./places.ts";

interface LibraryFunction {
  name: string;
  place: string;
}

/** The runtime's own coroutine functions; number n is known by the site -n. */
const library: LibraryFunction[] = [{ name: "", place: "" }];

/**
 * Gives a library function a number that stands where a learner's function has its site. `place` is the CPython function
 * that it follows.
 */
export function libraryCode(name: string, place: string): number {
  library.push({ name, place });
  return 1 - library.length;
}

/** The code of a learner's own `__await__`, whose yields go straight to the task. */
export const RAW = libraryCode("__await__", "");

export function isLibrary(site: number): boolean {
  return site < 0;
}

/** A function's qualified name. */
export function nameOf(site: number): string {
  if (site < 0) return library[-site]!.name;
  const place = placeOfSite(site);
  return place?.qualname ?? place?.name ?? "<anonymous>";
}

/** `main.ts:3`, or CPython's own place for a library function. */
export function definitionPlace(site: number): string {
  return site < 0 ? library[-site]!.place : sayPlace(placeOfSite(site));
}

const coroutineFunctions = new WeakSet();

/** Marks a function of the runtime's as one that returns a coroutine, and names it. */
export function coroutineFunction<F extends (...args: never[]) => unknown>(name: string, fn: F): F {
  coroutineFunctions.add(fn);
  return Object.defineProperty(fn, "name", { value: name.slice(name.lastIndexOf(".") + 1) });
}

/**
 * A learner's async function is lowered to a function whose only statement is `return __async(...)`, with plain names as
 * parameters (esbuild moves defaults and patterns into the generator); that is how it is known.
 */
const LOWERED = /^(?:function)?[^()]*\([\w$,\s.]*\)\s*(?:=>\s*)?(?:\{\s*return )?(?:__async\d*|__yp\.coroutine)\(/;

/** True if calling `fn` gives a coroutine: it is an async function. (An async generator function is not.) */
export function iscoroutinefunction(fn: unknown): boolean {
  if (typeof fn !== "function") return false;
  return coroutineFunctions.has(fn) || LOWERED.test(Function.prototype.toString.call(fn));
}
