/** Names that only Python has. Where a program uses one without declaring it, this is what to say. */
interface Advice {
  message: string;
  help: string;
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
  round: ["`Math.round`, or `toFixed` for so many digits", "`(2.718).toFixed(2)`"],
  sorted: ["the method `toSorted`, which is given how to compare", "`numbers.toSorted((a, b) => a - b)`"],
  reversed: ["the method `toReversed`", "`items.toReversed()`"],
  any: ["the method `some`", "`numbers.some((n) => n > 2)`"],
  all: ["the method `every`", "`numbers.every((n) => n > 2)`"],
  list: ["`[...items]`", "`const items = [...names];`"],
  tuple: ["an array", "`const pair = [1, 2];`"],
  dict: ["an object, or a `Map`", '`const ages = new Map([["Ada", 36]]);`'],
  set: ["`new Set(...)`", "`new Set([1, 2])`"],
  frozenset: ["`new Set(...)`", "`new Set([1, 2])`"],
  int: ["`Number(...)`, or `Math.trunc(...)` to cut the fraction off", "`Math.trunc(2.7)`"],
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
    help: 'Write the answer into the program: `const name = "Ada";`',
  },
};

export const pythonNames: ReadonlyMap<string, Advice> = new Map([
  ...Object.entries(advice).map(([name, [here, example]]): [string, Advice] => [
    name,
    { message: `Python's \`${name}\` is ${here} here.`, help: `For example: ${example}` },
  ]),
  ...Object.entries(missing),
]);
