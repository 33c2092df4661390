/**
 * Python's keyword arguments, written as a last plain object: `new Queue({ maxsize: 3 })`. What Python takes by position or
 * by name can be given either way here too.
 */
import { OverflowError, ValueError } from "./errors.ts";
import { typeName } from "./repr.ts";
import { nearest } from "./suggestions.ts";

export type Keywords = Readonly<Record<string, unknown>>;

/** True for a plain object: what stands for keyword arguments. */
export function isKeywords(value: unknown): value is Keywords {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Refuses keywords that the function does not have, in CPython's words. */
export function checkKeywords(given: Keywords, allowed: readonly string[], fn: string): void {
  for (const name of Object.keys(given)) {
    if (allowed.includes(name)) continue;
    const meant = nearest(name, allowed);
    const question = meant === null ? "" : `. Did you mean '${meant}'?`;
    throw new TypeError(`${fn}() got an unexpected keyword argument '${name}'${question}`);
  }
}

/** The one argument of a function, given by position or by its name; `otherwise` when it was not given. */
export function oneArgument<T>(given: T | Keywords | undefined, name: string, otherwise: T, fn: string): T {
  if (given === undefined) return otherwise;
  if (!isKeywords(given)) return given;
  checkKeywords(given, [name], fn);
  return name in given ? (given[name] as T) : otherwise;
}

/** What is about to be called: raises TypeError in CPython's words if it cannot be. */
export function callable<F>(fn: F): F {
  if (typeof fn !== "function") throw new TypeError(`'${typeName(fn)}' object is not callable`);
  return fn;
}

/** A whole or broken number, as `<` needs it; raises TypeError in CPython's words for anything else. */
export function comparable(value: unknown, operator: string): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  throw new TypeError(`'${operator}' not supported between instances of '${typeName(value)}' and 'int'`);
}

/** Seconds that are added to the loop's clock; raises TypeError in CPython's words for what is no number. */
export function addable(value: unknown): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "number") {
    throw new TypeError(`unsupported operand type(s) for +: 'float' and '${typeName(value)}'`);
  }
  // CPython's heap takes it and loses its order; here it would stop the clock.
  if (Number.isNaN(value)) throw new ValueError("Invalid delay: NaN (not a number)");
  return value;
}

/** CPython counts a blocking wait in nanoseconds, in 64 bits. */
const MOST_SECONDS = (2 ** 63 - 1) / 1e9;

/** Seconds for which a thread blocks; raises in CPython's words for what its clock cannot count. */
export function countable(seconds: number): number {
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(seconds) > MOST_SECONDS) throw new OverflowError("timestamp out of range for C PyTime_t");
  return seconds;
}
