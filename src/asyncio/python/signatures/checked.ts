/** Functions that refuse what CPython refuses: too many arguments, too few, names that they don't have. */
import { isKeywords } from "../arguments.ts";
import { arrange } from "./arrange.ts";
import { parseSignature, type Signature } from "./signature.ts";

type Fn = (this: unknown, ...args: unknown[]) => unknown;

/** By what it is called in the table: `Queue.put`; `asyncio.sleep` for functions that look themselves. */
const known = new Map<string, Signature>();

/**
 * For what is called all the time, and therefore looks itself, and asks here only when the number of arguments is not the
 * usual one:
 *
 *     if (arguments.length !== 1) checkCall("Queue.put", arguments);
 *
 * So a call with the right number of arguments is not wrapped in another function, which costs a tenth of a `sleep(0)`.
 * Gives the arguments, each in its place.
 */
export function checkCall(key: string, given: ArrayLike<unknown>): readonly unknown[] {
  const signature = known.get(key);
  const all = Array.from(given);
  return signature === undefined ? all : arrange(signature, all);
}

const looking = new WeakSet();

/** Says of a function of a module that it looks itself. */
export function looksItself(fn: object): void {
  looking.add(fn);
}

/** What a module hands to programs for the function `name` of its own. */
export function checkedFunction(moduleName: string, name: string, fn: Fn, signature: Signature): Fn {
  if (!looking.has(fn)) return checked(fn, signature);
  known.set(`${moduleName}.${name}`, signature);
  return fn;
}

/** The function with its arguments checked, and put in their places; under the same name. */
function checked(fn: Fn, signature: Signature): Fn {
  const { least, most } = signature;
  function call(this: unknown, ...args: unknown[]): unknown {
    const { length } = args;
    if (length < least || length > most || (length > 0 && isKeywords(args[length - 1])))
      return fn.apply(this, arrange(signature, args) as unknown[]);
    return fn.apply(this, args);
  }
  return Object.defineProperty(call, "name", { value: fn.name, configurable: true });
}

/** The lines of a table: name -> signature. `home` is what programs write before them: `asyncio.`; null for methods. */
export function readSignatures(lines: string, home: string | null): Map<string, Signature> {
  const signatures = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => parseSignature(line, home));
  return new Map(signatures.map((each) => [keyOf(each.name), each]));
}

/** `put` for `Queue.put`; for a class that is called, `__init__` (`Task`), or its name
 * where it is a function here (`closing`). */
function keyOf(name: string): string {
  const [last = "", type = ""] = name.split(".").reverse();
  if (last === "__init__" && /^[a-z]/.test(type)) return type;
  return /^[A-Z]/.test(last) ? "__init__" : last;
}

/**
 * Has the methods of a class checked. `looking` are those that look themselves, by `checkCall`, as every constructor does
 * (`__init__`). `key` is what they call the class.
 */
export function checkMethods(
  key: string,
  { prototype }: { prototype: object },
  lines: string,
  looking: readonly string[] = [],
): void {
  for (const [name, signature] of readSignatures(lines, null)) {
    known.set(`${key}.${name}`, signature);
    if (name === "__init__" || looking.includes(name)) continue;
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof property?.value !== "function") throw new Error(`${key} has no method ${name} to check`);
    Object.defineProperty(prototype, name, { ...property, value: checked(property.value as Fn, signature) });
  }
}
