/** Names that only Python has. Where a program uses one without declaring it, this is what to say. */
import { commaParts, quotedPartsOf } from "./translate.ts";

interface Advice {
  message: string;
  help: string;
}

/** What goes in the place of a name, whatever is around it. */
const replacements: Readonly<Record<string, string>> = {
  None: "null",
  True: "true",
  False: "false",
  self: "this",
  Exception: "Error",
  frozenset: "new Set",
  set: "new Set",
  int: "Math.trunc",
  float: "Number",
  bool: "Boolean",
  pass: "{}",
  abs: "Math.abs",
};

/** What goes in the place of a call with so many arguments. */
const calls: Readonly<Record<string, readonly ((...given: string[]) => string)[]>> = {
  len: [(items) => `${items}.length`],
  list: [(items) => `[...${items}]`],
  sum: [(numbers) => `${numbers}.reduce((total, n) => total + n, 0)`],
  max: [(numbers) => `Math.max(...${numbers})`, (a, b) => `Math.max(${a}, ${b})`],
  min: [(numbers) => `Math.min(...${numbers})`, (a, b) => `Math.min(${a}, ${b})`],
  enumerate: [(items) => `${items}.entries()`],
  reversed: [(items) => `${items}.toReversed()`],
  isinstance: [() => "", (value, type) => `${value} instanceof ${type}`],
};

/** An operand that a method can be called on as it is. */
const SIMPLE = /^(?:"[^"]*"|'[^']*'|[\w$.]+(?:\([^()]*\))?|\[[^[\]]*\])$/;

/** What goes in the place of what begins with a name: how much of it, and the text. Null where more has to be known. */
export function replacementOf(name: string, written: string): { length: number; text: string } | null {
  const replacement = Object.hasOwn(replacements, name) ? replacements[name]! : undefined;
  if (replacement !== undefined) return { length: name.length, text: replacement };
  const [call, inside] = /^\w+\(((?:[^()"'`]|"[^"]*"|'[^']*'|\([^()]*\))*)\)/.exec(written) ?? [];
  if (call === undefined || inside === undefined || !Object.hasOwn(calls, name)) return null;
  const given = commaParts(inside);
  const write = calls[name]![given.length - 1];
  const text = given.every((each) => SIMPLE.test(each)) ? (write?.(...given) ?? "") : "";
  return text === "" ? null : { length: call.length, text };
}

/**
 * What is said of one of Python's names where it is used: with its line as it should be, where that is certain. `isFree`
 * tells whether a name is nobody's.
 */
export function nameAdvice(
  name: string,
  line: string,
  index: number,
  isFree: (name: string) => boolean,
): Advice | null {
  const known = pythonNames.get(name);
  if (known === undefined || replacementOf(name, line.slice(index)) === null) return known ?? null;
  return { message: known.message, help: `Write: ${withoutNames(line, isFree).trim()}` };
}

function withoutNames(line: string, isFree: (name: string) => boolean): string {
  const quoted = quotedPartsOf(line);
  let right = "";
  let from = 0;
  for (const { 0: name, index } of line.matchAll(/(?<![\w$.])[A-Za-z]\w*(?!\w|\s*:)/g)) {
    if (index < from || quoted.some(([start, end]) => start < index && index < end) || !isFree(name))
      continue;
    const replaced = pythonNames.has(name) ? replacementOf(name, line.slice(index)) : null;
    if (replaced === null) continue;
    right += line.slice(from, index) + replaced.text;
    from = index + replaced.length;
  }
  return right + line.slice(from);
}

const advice: Readonly<Record<string, readonly [here: string, example: string]>> = {
  None: ["`null`", "`return null;`"],
  True: ["`true`", "`while (true) {`"],
  False: ["`false`", "`let done = false;`"],
  pass: ["an empty block, `{}`", "`function later() {}`"],
  self: ["`this`", "`this.name = name;`"],
  cls: ["`this` in a static method, or the name of the class", "`static make() { return new this(); }`"],
  len: ["the property `length` (`size` for a Set or a Map)", "`items.length`"],
  range: ["a counting loop", "`for (let i = 0; i < 10; i++) {`"],
  enumerate: ["the method `entries`", "`for (const [index, item] of items.entries()) {`"],
  zip: ["an index into both lists", "`names.map((name, index) => [name, ages[index]])`"],
  sum: ["the method `reduce`", "`numbers.reduce((total, n) => total + n, 0)`"],
  max: ["`Math.max`", "`Math.max(...numbers)`"],
  min: ["`Math.min`", "`Math.min(...numbers)`"],
  abs: ["`Math.abs`", "`Math.abs(-2)`"],
  round: ["`Math.round`, or `toFixed` for a number of digits", "`(2.718).toFixed(2)`"],
  sorted: [
    "the method `toSorted`, which takes a function that compares",
    "`numbers.toSorted((a, b) => a - b)`",
  ],
  reversed: ["the method `toReversed`", "`items.toReversed()`"],
  any: ["the method `some`", "`numbers.some((n) => n > 2)`"],
  all: ["the method `every`", "`numbers.every((n) => n > 2)`"],
  list: ["`[...items]`", "`const items = [...names];`"],
  tuple: ["an array", "`const pair = [1, 2];`"],
  dict: ["an object, or a `Map`", '`const ages = new Map([["Ada", 36]]);`'],
  set: ["`new Set(...)`", "`new Set([1, 2])`"],
  frozenset: ["`new Set(...)`", "`new Set([1, 2])`"],
  int: ["`Number(...)`, or `Math.trunc(...)` to drop the fraction", "`Math.trunc(2.7)`"],
  float: ["`Number(...)`", '`Number("2.5")`'],
  bool: ["`Boolean(...)`", "`Boolean(items.length)`"],
  isinstance: ["`instanceof`", "`error instanceof ValueError`"],
  callable: ["`typeof`", '`typeof callback === "function"`'],
  hasattr: ["the operator `in`", '`"name" in item`'],
  getattr: ["an index", "`item[name]`"],
  setattr: ["an assignment to an index", "`item[name] = value;`"],
  elif: ["`else if`", "`} else if (ready) {`"],
  Exception: ["`Error`", '`throw new Error("no such user");`'],
};

/** What programs here do without. */
const missing: Readonly<Record<string, Advice>> = {
  input: {
    message: "There is no `input` here: a program has no one to ask while it runs.",
    help: 'Put the answer in the program: `const name = "Ada";`',
  },
};

/** Of each name, what it is here. */
export const pythonNames: ReadonlyMap<string, Advice> = new Map([
  ...Object.entries(advice).map(([name, [here, example]]): [string, Advice] => [
    name,
    { message: `Python's \`${name}\` is ${here} here.`, help: `For example: ${example}` },
  ]),
  ...Object.entries(missing),
]);
