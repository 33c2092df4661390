/**
 * Whether a call has the arguments that its function takes, and where each belongs: what Python takes by position can be
 * given by name in a last plain object, `asyncio.timeout({ delay: 1 })`.
 */
import { isKeywords, type Keywords } from "../arguments.ts";
import { withHint } from "../errors.ts";
import { nearest } from "../suggestions.ts";
import type { Signature } from "./signature.ts";
import { tooFew, tooMany } from "./wordings.ts";

/** The arguments, those by name put in their places. Raises TypeError in CPython's words if they don't fit. */
export function arrange(signature: Signature, all: readonly unknown[]): readonly unknown[] {
  const given = withoutUndefined(signature, all);
  // `items.forEach(queue.put_nowait)` is how JavaScript hands a function each item.
  if (signature.most === 1 && comesFromArray(given)) return given.slice(0, 1);
  const last = given.at(-1);
  const keywords = isKeywords(last) && areKeywords(signature, given.length - 1, last) ? last : null;
  const values = keywords === null ? given : given.slice(0, -1);
  const rest: Record<string, unknown> = {};
  const arranged = [...values];
  for (const [name, value] of Object.entries(keywords ?? {})) {
    const index = placeOf(signature, name);
    if (index === -1) {
      checkName(signature, name);
      rest[name] = value;
    } else if (index < values.length) {
      throw new TypeError(`${signature.name}() got multiple values for argument '${name}'`);
    } else {
      while (arranged.length < index) arranged.push(undefined);
      arranged[index] = value;
    }
  }
  checkCount(signature, values, keywords ?? {});
  // Functions read what can only be given by name from their last argument.
  if (arranged.length === values.length) return given;
  return Object.keys(rest).length === 0 ? arranged : [...arranged, rest];
}

/** In JavaScript, `undefined` at the end is an argument that was not given; where Python has a parameter, it stays a value. */
function withoutUndefined({ most }: Signature, given: readonly unknown[]): readonly unknown[] {
  let { length } = given;
  while (length > most && given[length - 1] === undefined) length -= 1;
  return given.slice(0, length);
}

function areKeywords(signature: Signature, index: number, last: Keywords): boolean {
  const { positional, keywords, isVariadic, isOpen } = signature;
  const parameter = positional[index];
  if (parameter === undefined && (keywords.length > 0 || isOpen || !isVariadic)) {
    // After `*args`, an object with other names is one more argument.
    return !isVariadic || areKnown(signature, last);
  }
  if (parameter === undefined || parameter.objects === "values" || index < signature.nameless) return false;
  return parameter.objects === "keywords" || areKnown(signature, last);
}

function areKnown(signature: Signature, given: Keywords): boolean {
  const names = Object.keys(given);
  return (
    names.length > 0 &&
    names.every((name) => placeOf(signature, name) !== -1 || signature.keywords.includes(name))
  );
}

function placeOf({ positional, nameless }: Signature, name: string): number {
  return positional.findIndex((each, index) => index >= nameless && each.name === name);
}

function checkName(signature: Signature, name: string): void {
  if (signature.isOpen || signature.keywords.includes(name)) return;
  const names = [
    ...signature.positional.slice(signature.nameless).map((each) => each.name),
    ...signature.keywords,
  ];
  const meant = nearest(name, names);
  const question = meant === null ? "" : `. Did you mean '${meant}'?`;
  throw new TypeError(`${signature.name}() got an unexpected keyword argument '${name}'${question}`);
}

function checkCount(signature: Signature, values: readonly unknown[], keywords: Keywords): void {
  if (values.length > signature.most) {
    const byName = Object.keys(keywords).filter((name) => placeOf(signature, name) === -1).length;
    const error = new TypeError(tooMany(signature, values.length, byName));
    throw withHint(error, hintFor(signature, values));
  }
  const missing = signature.positional
    .slice(values.length)
    .filter((each) => !each.isOptional && !(each.name in keywords))
    .map((each) => each.name);
  if (missing.length > 0) throw new TypeError(tooFew(signature, values.length, missing));
}

/** The call that was probably meant. */
function hintFor(signature: Signature, values: readonly unknown[]): string {
  const { positional, keywords, most } = signature;
  const names = positional.map((each) => each.name);
  if (comesFromArray(values)) {
    const item = names[0] ?? "item";
    return `\`map\` and \`forEach\` call with three arguments: the item, its index, and the array. Take the item alone: \`items.map((${item}) => ${called(signature, names)})\`.`;
  }
  const [first] = keywords;
  if (first === undefined) return `It takes no more than this: \`${called(signature, names)}\`.`;
  const given = values[most];
  const shown =
    typeof given === "number" || typeof given === "boolean" ? String(given) : JSON.stringify(given);
  const isPlain = typeof given === "number" || typeof given === "boolean" || typeof given === "string";
  const object = isPlain ? `{ ${first}: ${shown} }` : `{ ${first} }`;
  return `Python takes \`${first}\` only by name. Names come in an object at the end: \`${called(signature, [...names, object])}\`.`;
}

function called({ name, home }: Signature, args: readonly string[]): string {
  const [last = "", type = ""] = name.split(".").reverse();
  if (last === "__init__")
    return /^[A-Z]/.test(type) ? `new ${type}(${args.join(", ")})` : `${type}(${args.join(", ")})`;
  return `${/^[A-Z]/.test(last) ? "new " : home}${last}(${args.join(", ")})`;
}

/** `items.map(f)` calls `f(item, 0, items)`. */
function comesFromArray(values: readonly unknown[]): boolean {
  const [item, index, array] = values;
  return values.length === 3 && typeof index === "number" && Array.isArray(array) && array[index] === item;
}
