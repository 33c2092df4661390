/** Python's `<` and `==`, for what a priority queue holds. */
import { typeName } from "./repr.ts";

interface Comparable {
  __lt__?(other: unknown): unknown;
  __gt__?(other: unknown): unknown;
  __eq__?(other: unknown): unknown;
}

/**
 * Python's `a < b`: numbers and strings by value, arrays as tuples are (the first parts that differ decide), objects by
 * their `__lt__` (or the other's `__gt__`). Raises TypeError for anything else.
 */
export function lessThan(a: unknown, b: unknown): boolean {
  if (isNumber(a) && isNumber(b)) return a < b;
  if (typeof a === "string" && typeof b === "string") return lessText(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return lessSequence(a, b);
  if (isObject(a) && typeof a.__lt__ === "function") return Boolean(a.__lt__(b));
  if (isObject(b) && typeof b.__gt__ === "function") return Boolean(b.__gt__(a));
  throw new TypeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

function lessSequence(a: readonly unknown[], b: readonly unknown[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    if (!equal(a[i], b[i])) return lessThan(a[i], b[i]);
  }
  return a.length < b.length;
}

/** By code points, where JavaScript's own `<` goes by code units. */
function lessText(a: string, b: string): boolean {
  if (!/[\ud800-\udfff]/.test(a + b)) return a < b;
  const left = Array.from(a, (char) => char.codePointAt(0)!);
  const right = Array.from(b, (char) => char.codePointAt(0)!);
  return lessSequence(left, right);
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isNumber(a) && isNumber(b)) return Number(a) === Number(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  }
  return isObject(a) && typeof a.__eq__ === "function" && Boolean(a.__eq__(b));
}

function isNumber(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function isObject(value: unknown): value is Comparable {
  return typeof value === "object" && value !== null;
}
