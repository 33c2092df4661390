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
  len: ["the property `length` (`size` for a Set or a Map)", "`items.length`"],
  range: ["a counting loop", "`for (let i = 0; i < 10; i++) {`"],
  int: ["`Number(...)`, or `Math.trunc(...)` to cut the fraction off", "`Math.trunc(2.7)`"],
  float: ["`Number(...)`", '`Number("2.5")`'],
  isinstance: ["`instanceof`", "`error instanceof ValueError`"],
  elif: ["`else if`", "`} else if (ready) {`"],
};

export const pythonNames: ReadonlyMap<string, Advice> = new Map(
  Object.entries(advice).map(([name, [here, example]]) => [
    name,
    { message: `Python's \`${name}\` is ${here} here.`, help: `For example: ${example}` },
  ]),
);
