/**
 * Texts that are longer than memory. `"x".repeat(5e8)` takes next to nothing until something looks at its letters; what goes
 * through them, and makes a new text or a list of them, cannot be stopped meanwhile. So both are asked before.
 */
import { refuseMemory } from "./limit.ts";
import { askBefore } from "./methods.ts";

/** Methods that make a text out of all of a text's letters, or a list of pieces. */
const OF_ALL_LETTERS =
  `match matchAll normalize replace replaceAll split toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase
   toWellFormed`.split(/\s+/);

/** Functions that do so with the text that they are given. */
const GIVEN_TEXT =
  "atob btoa decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape".split(" ");

/** Reading this many digits takes a tenth of a second; ten times as many, one call of several seconds. */
const MOST_DIGITS = 1_000_000;

/**
 * `most` letters at once may be copied or split. Of a text that is only made, a letter takes a byte when somebody looks, so
 * `longest` of them still fit: printing fifty million is cut off, and is no fault.
 */
export function guardTexts(globals: Record<string, unknown>, most: number, longest: number): void {
  const check = (text: unknown) => {
    if (typeof text === "string" && text.length > most) refuseText(text.length, "characters");
  };
  /** What is no length at all, the engine refuses in words of its own. */
  const checkMade = (length: number) => {
    if (length > longest && length < Infinity) refuseText(length, "characters");
  };
  const given = { when: "always", most, ask: (_: unknown, text: unknown) => check(text) } as const;

  // What only looks like a long text is made one first.
  askBefore(String.prototype, OF_ALL_LETTERS, { when: "long", most, ask: check });
  askBefore(String.prototype, ["repeat"], {
    when: "always",
    most,
    ask(text, count) {
      if (typeof text === "string" && text !== "") checkMade(text.length * Number(count));
    },
  });
  askBefore(String.prototype, ["padStart", "padEnd"], {
    when: "always",
    most,
    ask(_, length) {
      if (typeof length === "number") checkMade(length);
    },
  });
  askBefore(globals, GIVEN_TEXT, given);
  askBefore(JSON, ["parse"], given);
  askBefore(RegExp, ["escape"], given);
  askBefore(Intl.Segmenter.prototype, ["segment"], given);
  guardBigInt(globals);
}

function refuseText(length: number, of: string): never {
  return refuseMemory(
    `a text of ${length.toLocaleString("en")} ${of}`,
    "Work on smaller pieces, one after another.",
  );
}

function guardBigInt(globals: Record<string, unknown>): void {
  const original = BigInt;
  const statics = Object.getOwnPropertyDescriptors(original);
  // An arrow function, for `new BigInt()` is no more allowed than the engine's.
  const { BigInt: guarded } = {
    BigInt: (value: string | number | bigint | boolean): bigint => {
      if (typeof value === "string" && value.length > MOST_DIGITS) refuseText(value.length, "digits");
      return original(value);
    },
  };
  Object.defineProperties(guarded, statics);
  Object.defineProperty(original.prototype, "constructor", {
    value: guarded,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globals, "BigInt", { value: guarded, writable: true, configurable: true });
}
