/**
 * Lists that are longer than memory. One call can ask for such a list (`[...Array(1e9)]`), and one assignment makes one that
 * takes no room until something goes through it (`list.length = 1e9; list.fill(0)`). The engine cannot be stopped while it does,
 * and may take the page down with it, so it is asked before. `[].constructor` stays the engine's own, and so does the iteration of
 * lists: engines have a quick way for both only while nobody has touched them. Compiled code asks where it spreads one.
 */
import { askBefore } from "./methods.ts";
import { refuseMemory } from "./limit.ts";

/** Methods that go through all places, or copy them. */
const THROUGH_ALL =
  `copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf
   join keys lastIndexOf map reduce reduceRight reverse shift slice some sort splice toLocaleString toReversed toSorted
   toSpliced unshift values with`.split(/\s+/);

const { isArray } = Array;

/** A place of a list takes eight bytes; so does a letter that becomes a text of its own. */
const BYTES_EACH = 8;

export const longestList = (limitBytes: number): number => limitBytes / BYTES_EACH;

/** See `spread` in the runtime's hooks. */
export function spreadGuard(limitBytes: number): (items: unknown) => void {
  const most = longestList(limitBytes);
  return (items) => {
    if ((isArray(items) || typeof items === "string") && items.length > most) refuseLength(items.length);
  };
}

function refuseLength(length: unknown): never {
  return refuseMemory(
    `a list of ${Number(length).toLocaleString("en")} places`,
    "A list may have as many as fit into memory. Work on smaller pieces, one after another.",
  );
}

export function guardLists(globals: Record<string, unknown>, limitBytes: number): void {
  const most = longestList(limitBytes);
  const check = (length: unknown) => {
    if (typeof length === "number" && length > most) refuseLength(length);
  };
  /** Of what is about to be gone through: a list, or a text, letter by letter. */
  const checkItems = spreadGuard(limitBytes);
  const given = { when: "always", most, ask: (_: unknown, items: unknown) => checkItems(items) } as const;

  askBefore(Array.prototype, THROUGH_ALL, {
    when: "long",
    most,
    ask: (self) => refuseLength((self as { length: unknown }).length),
  });
  askBefore(Array.prototype, ["concat"], { when: "longOrAmong", most, ask: checkItems });
  askBefore(Object, ["groupBy", "fromEntries"], given);
  askBefore(Map, ["groupBy"], given);
  askBefore(JSON, ["stringify"], given);
  askBefore(Promise, ["all", "allSettled", "any", "race"], given);
  askBefore(Object.getPrototypeOf(Uint8Array) as object, ["from"], given);
  askBefore(String, ["raw"], {
    when: "always",
    most,
    ask: (_, strings) => check((strings as { raw?: { length?: unknown } } | null)?.raw?.length),
  });
  guardConstructor(globals, check, checkItems);
}

function guardConstructor(
  globals: Record<string, unknown>,
  check: (length: unknown) => void,
  checkItems: (items: unknown) => void,
): void {
  const original = globals["Array"] as ArrayConstructor;
  const statics = Object.getOwnPropertyDescriptors(original);
  const makeFrom = statics.from.value as (...args: unknown[]) => unknown;
  const guarded = function Array(this: unknown, ...args: unknown[]): unknown {
    if (args.length === 1) check(args[0]);
    const made = new.target as unknown;
    return Reflect.construct(
      original,
      args,
      made === undefined || made === guarded ? original : (made as ArrayConstructor),
    );
  };
  const from = function from(this: unknown, items: unknown, ...rest: unknown[]): unknown {
    if (typeof items === "object" && items !== null && !(Symbol.iterator in items)) {
      check((items as { length?: unknown }).length);
    } else checkItems(items);
    return Reflect.apply(makeFrom, this === guarded ? original : this, [items, ...rest]);
  };
  Object.defineProperties(guarded, { ...statics, from: { ...statics.from, value: from } });
  Object.freeze(original);
  Object.defineProperty(globals, "Array", { value: guarded, writable: true, configurable: true });
}
