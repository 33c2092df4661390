/**
 * Values as Python shows them: `str` for print, `repr` for what stands inside containers and messages, and the limited
 * form that reprs of futures use for results (Python's `reprlib`). Numbers keep JavaScript's form.
 *
 * Longer than a file should be: the forms call one another for what is inside a container.
 */
import { fullNameOf, moduleOfError } from "./class-names.ts";
import { isOwnClass } from "./naming.ts";
import { className, functionName, isProxied, peek, PROXY_TEXT } from "./peek.ts";

/** How deep the limited form goes, and how much of each thing it shows; CPython's `reprlib.Repr` defaults. */
const LIMIT = { level: 6, items: 6, entries: 4, text: 30, other: 30 };

/** What `print` shows: strings bare, all else as `repr`. Errors are their message. */
export function str(value: unknown): string {
  if (typeof value === "string") return value;
  if (inTrace) return value instanceof Error && !isProxied(value) ? messageOf(value) : repr(value);
  if (typeof value === "object" && value !== null && hasMethod(value, "__str__")) {
    return String(value["__str__"]());
  }
  if (value instanceof Error) {
    if (hasOwnText(value)) return String(value);
    const { message } = value as { message: unknown };
    return typeof message === "string" ? message : repr(message);
  }
  return repr(value);
}

function messageOf(error: Error): string {
  const message = shownProperty(error, "message");
  return typeof message === "string" ? message : repr(message);
}

/** Python's `repr`: strings quoted, containers with their contents, the runtime's objects as asyncio shows them. */
export function repr(value: unknown): string {
  return show(value, new Set());
}

/** A trace is being written: it must not run learners' code, which may print, count or fail. */
let inTrace = false;

/** As `repr`, for a trace: of an object whose class says itself how it is written, only the class is told. */
export function traceRepr(value: unknown): string {
  return traced(() => repr(value), "<object>");
}

/** As `str`, for a trace. */
export function traceStr(value: unknown): string {
  return traced(() => str(value), "<object>");
}

/** Has `show` put values into words for a trace; `otherwise` where it fails, as for what only looks like what it inherits from. */
export function traced(show: () => string, otherwise: string): string {
  const before = inTrace;
  inTrace = true;
  try {
    return show();
  } catch {
    return otherwise;
  } finally {
    inTrace = before;
  }
}

/** The short form, which cuts long texts and containers. */
export function shortRepr(value: unknown, level: number = LIMIT.level): string {
  if (typeof value === "string") return shortText(value);
  if (Array.isArray(value)) return shortItems("[", value, "]", level);
  if (inTrace && typeof value === "object" && value !== null && isProxied(value)) return PROXY_TEXT;
  if (value instanceof Set) {
    const items = itemsOf(value);
    return items.length === 0 ? "set()" : shortItems("{", items, "}", level);
  }
  if (isDictionary(value)) {
    const entries = entriesOf(value as object);
    if (entries.length === 0) return "{}";
    if (level <= 0) return "{...}";
    const shown = entries
      .slice(0, LIMIT.entries)
      .map(([key, item]) => `${shortRepr(key, level - 1)}: ${shortRepr(item, level - 1)}`);
    if (entries.length > LIMIT.entries) shown.push("...");
    return `{${shown.join(", ")}}`;
  }
  const text = repr(value);
  return typeof value === "object" && text.length > LIMIT.other ? cutMiddle(text, LIMIT.other) : text;
}

function shortItems(open: string, items: readonly unknown[], close: string, level: number): string {
  if (level <= 0 && items.length > 0) return `${open}...${close}`;
  const shown: string[] = [];
  for (let i = 0; i < items.length && i < LIMIT.items; i += 1) shown.push(shortRepr(items[i], level - 1));
  if (items.length > LIMIT.items) shown.push("...");
  return open + shown.join(", ") + close;
}

function shortText(text: string): string {
  const quoted = quote(text.slice(0, LIMIT.text));
  if (quoted.length <= LIMIT.text) return quoted;
  const head = Math.max(0, Math.floor((LIMIT.text - 3) / 2));
  const tail = Math.max(0, LIMIT.text - 3 - head);
  const whole = quote(text.slice(0, head) + text.slice(text.length - tail));
  return `${whole.slice(0, head)}...${whole.slice(whole.length - tail)}`;
}

function cutMiddle(text: string, length: number): string {
  const head = Math.max(0, Math.floor((length - 3) / 2));
  const tail = Math.max(0, length - 3 - head);
  return `${text.slice(0, head)}...${text.slice(text.length - tail)}`;
}

function show(value: unknown, inside: Set<object>): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      return showNumber(value);
    case "bigint":
      return String(value);
    case "boolean":
      return value ? "True" : "False";
    case "undefined":
      return "None";
    case "symbol":
      return value === GETTER ? "<getter>" : value.toString();
    case "function":
      return showFunction(value);
    default:
      return value === null ? "None" : showObject(value as object, inside);
  }
}

/** As JavaScript, but for broken numbers where Python uses other words, or an exponent. */
function showNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Math.abs(value) < 1e-4 ? withExponent(value) : String(value);
}

function withExponent(value: number): string {
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

/** A number as Python writes a float, `1.0` or `1e-07`: for times, which are floats there. */
export function floatText(value: number): string {
  if (!Number.isInteger(value)) return showNumber(value);
  return Math.abs(value) >= 1e16 ? withExponent(value) : `${value}.0`;
}

function showFunction(fn: object): string {
  const text = Function.prototype.toString.call(fn);
  const name = functionName(fn);
  if (/^class\b/.test(text) || peek(fn, "prototype") instanceof Error) {
    const isForeign = isOwnClass(fn) || text.includes("[native code]") || moduleOfError(name) !== "";
    return `<class '${isForeign ? fullNameOf(name) : `__main__.${name}`}'>`;
  }
  return `<function ${name === "" ? "<lambda>" : name}>`;
}

function showObject(value: object, inside: Set<object>): string {
  if (inTrace && isProxied(value)) return PROXY_TEXT;
  if (inside.has(value)) return Array.isArray(value) ? "[...]" : isDictionary(value) ? "{...}" : "...";
  inside.add(value);
  try {
    if (value instanceof Tuple) return showTuple(value, inside);
    if (Array.isArray(value)) return `[${showItems(value, inside)}]`;
    if (value instanceof Set) {
      const items = itemsOf(value);
      return items.length === 0 ? "set()" : `{${showItems(items, inside)}}`;
    }
    if (value instanceof Uint8Array) return showBytes(value);
    if (isDictionary(value)) {
      const shown = entriesOf(value).map(([key, item]) => `${show(key, inside)}: ${show(item, inside)}`);
      return `{${shown.join(", ")}}`;
    }
    if (inTrace && !isOwnClass(peek(value, "constructor") as object)) {
      return value instanceof Error ? showError(value, inside) : bare(value);
    }
    if (hasMethod(value, "__repr__")) return String(value["__repr__"]());
    if (value instanceof Error) return showError(value, inside);
    if (hasOwnText(value)) return (value as { toString(): string }).toString();
    return bare(value);
  } finally {
    inside.delete(value);
  }
}

/** Item by item: a list's own methods may be the learner's. */
function showItems(items: readonly unknown[], inside: Set<object>): string {
  if (inTrace && isProxied(items)) return PROXY_TEXT;
  let text = "";
  for (let i = 0; i < items.length; i += 1) text += `${i === 0 ? "" : ", "}${show(itemAt(items, i), inside)}`;
  return text;
}

function itemAt(items: readonly unknown[], i: number): unknown {
  return inTrace ? shownProperty(items, i) : items[i];
}

/** Stands for what only a getter could tell. */
const GETTER = Symbol("<getter>");

function shownProperty(value: object, name: PropertyKey): unknown {
  const own = Object.getOwnPropertyDescriptor(value, name);
  return own === undefined || "value" in own ? own?.value : GETTER;
}

/** What is in a set or a dictionary, whatever its class makes of iterating over it. */
function itemsOf(set: Set<unknown>): unknown[] {
  const items: unknown[] = [];
  Set.prototype.forEach.call(set, (item) => items.push(item));
  return items;
}

function entriesOf(value: object): [key: unknown, item: unknown][] {
  const entries: [unknown, unknown][] = [];
  if (value instanceof Map) Map.prototype.forEach.call(value, (item, key) => entries.push([key, item]));
  else if (inTrace) for (const key of Object.keys(value)) entries.push([key, shownProperty(value, key)]);
  else return Object.entries(value);
  return entries;
}

function bare(value: object): string {
  return `<${className(value)} object>`;
}

function showError(error: Error, inside: Set<object>): string {
  return `${className(error)}(${showItems(errorArgs(error), inside)})`;
}

function showTuple(items: Tuple, inside: Set<object>): string {
  const shown = Array.from(items, (item) => show(item, inside));
  return shown.length === 1 ? `(${shown[0]!},)` : `(${shown.join(", ")})`;
}

/** Python's `e.args`; for JavaScript's own errors, the message if one was given. */
export function errorArgs(error: Error): readonly unknown[] {
  const args = peek(error, "args");
  if (Array.isArray(args)) return args;
  return Object.hasOwn(error, "message") ? [shownProperty(error, "message")] : [];
}

function isDictionary(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function hasMethod<K extends string>(value: object, name: K): value is Record<K, () => unknown> {
  return name in value && typeof (value as Record<string, unknown>)[name] === "function";
}

/** The ways of writing things that say nothing of their own: JavaScript's, and that of Python's errors. */
const usualTexts = new Set<unknown>(
  [Object.prototype, Error.prototype].map((each) => Reflect.get(each, "toString")),
);

/** Adds a `toString` that only writes an error as `str` does. */
export function countAsUsual(toString: () => string): void {
  usualTexts.add(toString);
}

/** True if the object's class says how it is written. */
function hasOwnText(value: object): boolean {
  const own: unknown = Reflect.get(value, "toString");
  return typeof own === "function" && !usualTexts.has(own);
}

/** A string as Python writes it: in single quotes, unless it holds one and no double quote. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = mark;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (char === mark || char === "\\") out += `\\${char}`;
    else if (char === "\n") out += "\\n";
    else if (char === "\r") out += "\\r";
    else if (char === "\t") out += "\\t";
    else if (code < 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad) out += `\\x${hex(code, 2)}`;
    else if (/[\p{C}\p{Zl}\p{Zp}]/u.test(char) && code !== 0x20)
      out += code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
    else out += char;
  }
  return out + mark;
}

function showBytes(bytes: Uint8Array): string {
  let out = "";
  let plain = "";
  for (const byte of bytes) plain += String.fromCharCode(byte);
  const mark = plain.includes("'") && !plain.includes('"') ? '"' : "'";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    if (char === mark || char === "\\") out += `\\${char}`;
    else if (char === "\n") out += "\\n";
    else if (char === "\r") out += "\\r";
    else if (char === "\t") out += "\\t";
    else out += byte < 0x20 || byte >= 0x7f ? `\\x${hex(byte, 2)}` : char;
  }
  return `b${mark}${out}${mark}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

/** The name Python gives to a value's type: for messages such as `'int' object can't be awaited`. */
export function typeName(value: unknown): string {
  switch (typeof value) {
    case "string":
      return "str";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "bigint":
      return "int";
    case "boolean":
      return "bool";
    case "undefined":
      return "NoneType";
    case "function":
      return /^class\b/.test(Function.prototype.toString.call(value)) ? "type" : "function";
    case "symbol":
      return "Symbol";
    default:
      break;
  }
  if (value === null) return "NoneType";
  if (Array.isArray(value)) return "list";
  if (value instanceof Set) return "set";
  if (value instanceof Uint8Array) return "bytes";
  if (isDictionary(value)) return "dict";
  const name = className(value as object);
  return name === "Coroutine" ? "coroutine" : name === "AsyncGenerator" ? "async_generator" : name;
}

/** A list that Python would have as a tuple, and that is shown as one: an address, for instance. */
export class Tuple extends Array<unknown> {
  override toString(): string {
    return repr(this);
  }
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

export function tuple(...items: unknown[]): Tuple {
  return tupleOf(items);
}

/** As `tuple`, from a list of any length. */
export function tupleOf(items: Iterable<unknown>): Tuple {
  const made = new Tuple();
  for (const item of items) made.push(item);
  return made;
}
