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

/** What a learner's async function is lowered to: after its parameters, `return __async(...)` and nothing else. */
const LOWERED_BODY =
  /^\s*(?:=>\s*)?(?:\{\s*return )?(?:__async\d*|__yp\.(?:resumable|coroutine|bareCoroutine))\(/;

/** True if calling `fn` gives a coroutine: it is an async function. (An async generator function is not.) */
export function iscoroutinefunction(fn: unknown): boolean {
  if (typeof fn !== "function") return false;
  if (coroutineFunctions.has(fn)) return true;
  const text = Function.prototype.toString.call(fn);
  return !/^class\b/.test(text) && LOWERED_BODY.test(text.slice(endOfParameters(text)));
}

/** Where the parameter list of a function's text ends; strings in default values may hold brackets. */
function endOfParameters(text: string): number {
  let depth = 0;
  const tokens = /[()[\]{}]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if ("([{".includes(token)) depth += 1;
    else if (")]}".includes(token)) {
      depth -= 1;
      if (depth === 0 && token === ")") return index + 1;
    }
  }
  return text.length;
}
