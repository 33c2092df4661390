/**
 * Python typed out of habit: the line of TypeScript that it would be. Looked at only where a file does not parse, so a
 * pattern may be rough, but never so rough that it calls good TypeScript Python.
 */

export interface Habit {
  /** Where in the line the habit shows, from 0, and how many characters it is. */
  index: number;
  length: number;
  message: string;
  help: string;
}

type Rule = readonly [pattern: RegExp, message: string, write: (match: RegExpExecArray) => string];

const rules: readonly Rule[] = [
  [
    /^(\s*)(async\s+)?def\s+(\w+)\s*\((.*?)\)\s*(?:->.*?)?:?\s*$/,
    "`def` is Python's; a function begins with `function` here, a method with its name.",
    ([, indent, isAsync = "", name, parameters]) => {
      const isMethod = indent !== "" && /^\s*(self|cls)\b/.test(parameters!);
      return `${isAsync ? "async " : ""}${isMethod ? "" : "function "}${name!}(${parametersOf(parameters!)}) {`;
    },
  ],
  [
    /\b(async\s+)?def\s+(\w+)\s*(?:\(([^()]*)\))?/,
    "`def` is Python's; a function begins with `function` here, a method with its name.",
    ([, isAsync = "", name = "", parameters = ""]) => {
      const isMethod = /^\s*(self|cls)\b/.test(parameters);
      return `${isAsync}${isMethod ? "" : "function "}${name}(${parametersOf(parameters)}) {`;
    },
  ],
  [
    /^\s*async\s+with\s+(.+?)(?:\s+as\s+(\w+))?\s*:?\s*(?:\{\s*)?$/,
    "`async with` is Python's; here it is `await using`, up to the end of the block.",
    ([, manager = "", name = "_"]) => {
      const made = asNew(expression(manager));
      const isEntered = /TaskGroup\(|timeout(_at)?\(|Runner\(/.test(manager);
      return `{ await using ${name} = ${isEntered ? made : `await enter(${made})`};`;
    },
  ],
  [
    /^\s*with\s+(.+?)(?:\s+as\s+(\w+))?\s*:\s*$/,
    "`with` is Python's; here it is `using`, up to the end of the block.",
    ([, manager = "", name = "_"]) => `{ using ${name} = ${asNew(expression(manager))};`,
  ],
  [
    /^\s*async\s+for\s+(.+?)\s+in\s+(.+?)\s*:?\s*(?:\{\s*)?$/,
    "`async for` is Python's; here it is `for await`.",
    ([, name = "", iterable = ""]) => `for await (const ${target(name)} of ${expression(iterable)}) {`,
  ],
  [
    /^\s*for\s+(\w+)\s+in\s+range\((.*?)\)\s*:?\s*(?:\{\s*)?$/,
    "`range` is Python's; a counting loop has three parts here.",
    ([, name = "", range = ""]) => countingLoop(name, range.split(/\s*,\s*/)),
  ],
  [
    /^\s*for\s+(?!await\b)([^(].*?)\s+in\s+(.+?)\s*:?\s*(?:\{\s*)?$/,
    "Python's `for ... in` is `for (const ... of ...)` here.",
    ([, name = "", iterable = ""]) => `for (const ${target(name)} of ${expression(iterable)}) {`,
  ],
  [
    /^\s*if\s+__name__\s*==.*$/,
    'A condition stands in parentheses here. `__name__` is `"__main__"` in the file that is run, as in Python.',
    () => 'if (__name__ === "__main__") asyncio.run(main());',
  ],
  [
    /^\s*(if|while)\s+(.+?)\s*:\s*$/,
    "A condition stands in parentheses here, and its block in braces.",
    ([, keyword = "", condition = ""]) => `${keyword} (${expression(unwrap(condition))}) {`,
  ],
  [
    /(?:^|\})\s*elif\b\s*(.*?)\s*[:{].*$/,
    "`elif` is Python's; here it is `else if`.",
    ([, condition = ""]) => `} else if (${expression(unwrap(condition))}) {`,
  ],
  [
    /^\s*\}?\s*(else|try|finally)\s*:\s*$/,
    "A block stands in braces here.",
    ([, keyword = ""]) => (keyword === "try" ? "try {" : `} ${keyword} {`),
  ],
  [
    /^.*\bexcept\b(\*)?\s*(?:\(?([\w.]+)[^:{]*?(?:\s+as\s+(\w+))?\)?)?\s*[:{]?.*$/,
    "`except` is Python's; here one `catch` takes every error, and asks which it is.",
    ([, group, type, name = "error"]) => {
      if (type === undefined || type === "e") return `} catch (${name}) {`;
      const wanted = group === undefined ? type : "ExceptionGroup";
      return `} catch (${name}) { if (!(${name} instanceof ${wanted})) throw ${name};`;
    },
  ],
  [
    /^\s*raise(?:\s+([\w.]+)(\(.*\))?)?(?:\s+from\s+.*)?\s*;?\s*$/,
    "`raise` is Python's; here it is `throw`.",
    ([, type, args]) => {
      if (type === undefined) return "throw error;";
      return /^[A-Z]|\.[A-Z]/.test(type)
        ? `throw new ${type}${args ?? "()"};`
        : `throw ${type}${args ?? ""};`;
    },
  ],
  [
    /^\s*class\s+(\w+)\s*(?:\(\s*([\w.]*)\s*\))?\s*:\s*$/,
    "The body of a class stands in braces here.",
    ([, name = "", base]) =>
      `class ${name}${base ? ` extends ${base === "Exception" ? "Error" : base}` : ""} {`,
  ],
  [
    /^\s*from\s+([\w.]+)\s+import\s+\(?([^()]+?)\)?\s*;?\s*$/,
    "Python's import begins with `from`; here the names come first.",
    ([, module = "", names = ""]) => `import { ${names.trim()} } from "${module}";`,
  ],
  [
    /^\s*import\s+([\w.]+)(?:\s+as\s+(\w+))?\s*;?\s*$/,
    "An import says what the module is called here, and where it comes from.",
    ([, module = "", name = module.split(".").at(-1)!]) => `import ${name} from "${module}";`,
  ],
  [
    /^\s*import\s+(\w+)\s+from\s+([\w.]+)\s*;?\s*$/,
    "The name of a module stands in quotes.",
    ([, name = "", module = ""]) => `import ${name} from "${module}";`,
  ],
  [/^\s*#(?![!\w]).*$/, "A comment begins with `//` here.", ([line]) => line.trim().replace(/^#\s*/, "// ")],
  [
    /^\s*(?:"""|''').*$/,
    "A comment over several lines stands between `/*` and `*/` here.",
    ([line]) => {
      const text = line
        .trim()
        .replaceAll(/"""|'''/g, "")
        .trim();
      return `/* ${text} */`;
    },
  ],
  [
    /\b[fF](?:"([^"]*)"|'([^']*)')/,
    "An f-string is a template here: backticks, and `${...}` for what is filled in.",
    ([, double, single]) => template(double ?? single ?? ""),
  ],
  [
    /\blambda\b\s*([\w\s,]*?)\s*:\s*([^,)\]};]+)/,
    "`lambda` is Python's; here a function without a name is an arrow.",
    ([, parameters = "", body = ""]) => `(${parametersOf(parameters)}) => ${expression(body.trim())}`,
  ],
  [
    /\b(?:not\s+in)\b/,
    "`not in` is Python's; a collection is asked with `has` or `includes` here.",
    () => "!items.includes(x)",
  ],
  [
    /\bis\s+not\s+(\w+)/,
    "`is not` is Python's; here it is `!==`.",
    ([, other = ""]) => `!== ${expression(other)}`,
  ],
  [
    /\bis\s+(None|True|False|\w+)\b/,
    "`is` is Python's; here it is `===`.",
    ([, other = ""]) => `=== ${expression(other)}`,
  ],
  [
    /(?<=[(\s=!&|,])not\s+([\w.]+(?:\([^()]*\))?)/,
    "`not` is Python's; here it is `!`.",
    ([, operand = ""]) => `!${expression(operand)}`,
  ],
  [
    /(?<=[\w)\]"'])\s+(and|or)\s+(?=[\w("'!])/,
    "`and` and `or` are Python's; here they are `&&` and `||`.",
    ([, word]) => (word === "and" ? "&&" : "||"),
  ],
  [
    /^\s*(?:del|global|nonlocal)\s+(\w+).*$/,
    "Python has this statement, TypeScript does not.",
    ([line, name = ""]) =>
      /^\s*del/.test(line) ? `${name} = undefined;` : `// \`${name}\` can be assigned here without it`,
  ],
  [
    /^\s*assert\s+([^,]+?)(?:\s*,\s*(.+?))?\s*;?\s*$/,
    "`assert` is Python's; here a condition is checked with `if`.",
    ([, condition = "", text = ""]) => `if (!(${expression(condition)})) throw new AssertionError(${text});`,
  ],
  [
    /^\s*print\s+(?!\()([^=].*?)\s*;?\s*$/,
    "What is printed stands in parentheses.",
    ([, text = ""]) => `print(${text});`,
  ],
  [
    /\byield\s+from\s+(.+?)\s*;?\s*$/,
    "`yield from` is Python's; here it is `yield*`.",
    ([, other = ""]) => `yield* ${expression(other)};`,
  ],
  [
    /\[\s*(.+?)\s+for\s+(\w+)\s+in\s+([^\]]+?)(?:\s+if\s+([^\]]+?))?\s*\]/,
    "A comprehension is `map` and `filter` here.",
    ([, made = "", name = "", from = "", condition]) =>
      `${list(from)}${condition === undefined ? "" : `.filter((${name}) => ${expression(condition)})`}.map((${name}) => ${expression(made)})`,
  ],
  [/(?<=[(,]\s*)\*\*?(\w+)/, "Python unpacks with `*`; here it is `...`.", ([, name = ""]) => `...${name}`],
  [
    /(?<==\s*|return\s+|\(\s*)([\w."']+)\s+if\s+(.+?)\s+else\s+([\w."']+)/,
    "Python's `a if condition else b` is `condition ? a : b` here.",
    ([, a = "", condition = "", b = ""]) => `${expression(condition)} ? ${expression(a)} : ${expression(b)}`,
  ],
];

/** Nobody types a longer line of Python by habit; and what a pattern costs grows with the cube of a line's length. */
const LONGEST_LINE = 300;

/** The first habit that a line shows. */
export function pythonHabit(line: string): Habit | null {
  if (line.length > LONGEST_LINE) return null;
  const quoted = quotedPartsOf(line);
  for (const [pattern, message, write] of rules) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const index = match.index + /^\s*/.exec(match[0])![0].length;
    if (quoted.some(([start, end]) => start < index && index < end)) continue;
    const length = match[0].trim().length;
    return { index, length, message, help: `Write: ${write(match)}` };
  }
  return null;
}

/** From where to where strings and comments go in a line: what they say is not code. */
function quotedPartsOf(line: string): [start: number, end: number][] {
  const parts = line.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*$|\/\*.*?(?:\*\/|$)/g,
  );
  return [...parts].map(({ index, 0: text }) => [index, index + text.length]);
}

/** The small differences inside an expression. */
function expression(python: string): string {
  return python
    .replaceAll(/\b[fF](?:"([^"]*)"|'([^']*)')/g, (_, double?: string, single?: string) =>
      template(double ?? single ?? ""),
    )
    .replaceAll(/\bis\s+not\b/g, "!==")
    .replaceAll(/\bis\b/g, "===")
    .replaceAll(/\bnot\s+/g, "!")
    .replaceAll(/\s+and\s+/g, " && ")
    .replaceAll(/\s+or\s+/g, " || ")
    .replaceAll(/\bNone\b/g, "null")
    .replaceAll(/\bTrue\b/g, "true")
    .replaceAll(/\bFalse\b/g, "false")
    .replaceAll(/(?<![=!<>])==(?!=)/g, "===")
    .replaceAll(/!=(?!=)/g, "!==")
    .replaceAll(/\blen\(([^()]*)\)/g, "$1.length");
}

function template(text: string): string {
  return `\`${text.replaceAll(/\{([^{}:!]*)(?:[:!][^{}]*)?\}/g, (_, inner: string) => `\${${inner.trim()}}`)}\``;
}

function parametersOf(python: string): string {
  return python
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !/^(self|cls|\*|\/)$/.test(each))
    .map((each) => expression(each.replace(/^(\*{0,2}\w+)\s*:[^=]*?(\s*=.*)?$/, "$1$2")))
    .map((each) => (each.startsWith("**") ? `${each.slice(2)} = {}` : each.replace(/^\*/, "...")))
    .join(", ");
}

function countingLoop(name: string, range: readonly string[]): string {
  const [first = "0", second, step = "1"] = range;
  const [from, to] = second === undefined ? ["0", first] : [first, second];
  const isDown = step.startsWith("-");
  const advance = step === "1" ? `${name}++` : isDown ? `${name} -= ${step.slice(1)}` : `${name} += ${step}`;
  return `for (let ${name} = ${from}; ${name} ${isDown ? ">" : "<"} ${expression(to)}; ${advance}) {`;
}

/** `a, b` -> `[a, b]` */
function target(names: string): string {
  return names.includes(",") && !names.startsWith("[") ? `[${names.replaceAll(/[()]/g, "")}]` : names;
}

function list(iterable: string): string {
  const range = /^range\((\w+)\)$/.exec(iterable.trim());
  return range === null ? expression(iterable.trim()) : `[...Array(${range[1]!}).keys()]`;
}

/** What is a class in Python is made with `new` here. */
function asNew(made: string): string {
  return /^(?:\w+\.)*[A-Z]\w*\(/.test(made) ? `new ${made}` : made;
}

function unwrap(condition: string): string {
  return /^\([^()]*\)$/.test(condition) ? condition.slice(1, -1) : condition;
}
