/** Python's `%` formatting of text: what logging uses for its messages and its formats. */
import { isKeywords } from "../../asyncio/python/arguments.ts";
import { repr, str, typeName } from "../../asyncio/python/repr.ts";

const CODE = /%(?:\((\w+)\))?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** `percent("%s took %.1f s", ["a", 2])`; with one plain object as its arguments, `%(name)s` names its keys. */
export function percent(text: string, args: readonly unknown[]): string {
  const named = args.length === 1 && isKeywords(args[0]) ? args[0] : null;
  let next = 0;
  const result = text.replace(
    CODE,
    (
      _all,
      name: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      code: string,
    ) => {
      if (code === "%") return "%";
      if (name === undefined && next >= args.length)
        throw new TypeError("not enough arguments for format string");
      const value: unknown = name === undefined ? args[next++] : named?.[name];
      const shown = show(value, code, flags, precision === undefined ? null : Number(precision));
      if (width === undefined) return shown;
      if (flags.includes("-")) return shown.padEnd(Number(width));
      const isNumber = /[dieEfFgGxXo]/.test(code);
      return flags.includes("0") && isNumber ? padZeros(shown, Number(width)) : shown.padStart(Number(width));
    },
  );
  if (named === null && next < args.length) {
    throw new TypeError("not all arguments converted during string formatting");
  }
  return result;
}

function show(value: unknown, code: string, flags: string, precision: number | null): string {
  switch (code) {
    case "s":
      return cut(str(value), precision);
    case "r":
    case "a":
      return cut(repr(value), precision);
    case "d":
    case "i":
    case "u":
      return sign(String(Math.trunc(number(value, code))), flags);
    case "f":
    case "F":
      return sign(number(value, code).toFixed(precision ?? 6), flags);
    case "e":
    case "E":
      return sign(exponent(number(value, code), precision ?? 6), flags);
    case "g":
    case "G":
      return sign(String(Number(number(value, code).toPrecision(precision ?? 6))), flags);
    case "x":
      return number(value, code).toString(16);
    case "X":
      return number(value, code).toString(16).toUpperCase();
    case "o":
      return number(value, code).toString(8);
    case "c":
      return typeof value === "number" ? String.fromCodePoint(value) : str(value);
    default:
      throw new TypeError(`unsupported format character '${code}'`);
  }
}

function number(value: unknown, code: string): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  throw new TypeError(`%${code} format: a real number is required, not ${typeName(value)}`);
}

function exponent(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([+-])(\d)$/, "e$10$2");
}

function sign(text: string, flags: string): string {
  if (text.startsWith("-")) return text;
  if (flags.includes("+")) return `+${text}`;
  return flags.includes(" ") ? ` ${text}` : text;
}

function padZeros(text: string, width: number): string {
  const mark = /^[+-]/.exec(text)?.[0] ?? "";
  return mark + text.slice(mark.length).padStart(width - mark.length, "0");
}

function cut(text: string, length: number | null): string {
  return length === null ? text : text.slice(0, length);
}
