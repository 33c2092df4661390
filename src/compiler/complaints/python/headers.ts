/** Lines that open a block. Each is given what comes before the line's colon or brace, and gives a line that ends with a brace. */
import { CATCHES_ALL, filterOf, letOthersThrough } from "./catches.ts";
import { NAMES, type Rule } from "./rule.ts";
import { asNew, countingLoop, expression, parametersOf, target, unwrap } from "./translate.ts";

const DEF = "`def` is Python's; a function begins with `function` here, a method with its name.";
const CONDITION = "A condition goes in parentheses here, and its block in braces.";
const WITH = "`with` is Python's; here it is `using`, which lasts until the end of the block.";
const ASYNC_WITH =
  "`async with` is Python's; here it is `await using`, which lasts until the end of the block.";
const EXCEPT = "`except` is Python's; here one `catch` catches every error, and checks which one it is.";

/** Managers that are entered by being made. */
const ENTERED = /^(?:new\s+)?(?:\w+\.)*(?:TaskGroup|timeout|timeout_at|Runner)\(/;

/** `manager as name`, whatever parentheses are around it. */
function managerOf(written: string): { manager: string; name: string } {
  const [, manager = written, name = "_"] = /^(.+?)\s+as\s+(\w+)$/.exec(unwrap(written.trim())) ?? [];
  return { manager: asNew(expression(unwrap(manager.trim()).replace(/^new\s+/, ""))), name };
}

function awaitUsing(written: string): string {
  const { manager, name } = managerOf(written);
  return `{ await using ${name} = ${ENTERED.test(manager) ? manager : `await enter(${manager})`};`;
}

function using(written: string): string {
  const { manager, name } = managerOf(written);
  // Python has no plain `with` for these.
  return /^(?:new\s+)?(?:\w+\.)*(?:TaskGroup|timeout|timeout_at|Lock|Semaphore|BoundedSemaphore|Condition)\(/.test(
    manager,
  )
    ? awaitUsing(written)
    : `{ using ${name} = ${manager};`;
}

function caught(parameter: string): string {
  const filter = filterOf(parameter);
  return filter === null
    ? `catch (${parameter === "" ? "error" : parameter}) {`
    : `catch (${filter.name}) { ${letOthersThrough(filter)}`;
}

export const headers: readonly Rule[] = [
  [
    /^(\s*)(async\s+)?def\s+(\w+)\s*\((.*?)\)\s*(?:->.*)?$/,
    DEF,
    ([, indent, isAsync = "", name, parameters]) => {
      const isMethod = indent !== "" && /^\s*(self|cls)\b/.test(parameters!);
      const isMade = isMethod && name === "__init__";
      return `${isAsync}${isMethod ? "" : "function "}${isMade ? "constructor" : name!}(${parametersOf(parameters!)}) {`;
    },
  ],
  [/^\s*async\s+with\b\s*(.+)$/, ASYNC_WITH, ([, manager = ""]) => awaitUsing(manager)],
  [/^\s*with\b\s*(.+)$/, WITH, ([, manager = ""]) => using(manager)],
  [
    /^\s*async\s+for\s+(.+?)\s+in\s+(.+)$/,
    "`async for` is Python's; here it is `for await`.",
    ([, name = "", iterable = ""]) => `for await (const ${target(name)} of ${expression(iterable)}) {`,
  ],
  [
    /^\s*for\s+(\w+)\s+in\s+range\((.*?)\)\s*$/,
    "`range` is Python's; a counting loop has three parts here.",
    ([, name = "", range = ""]) => countingLoop(name, range.split(/\s*,\s*/)),
  ],
  [
    /^\s*for\s+(?!await\b)(\w[^(]*?|\([^()]*\))\s+in\s+(.+)$/,
    "Python's `for ... in` is `for (const ... of ...)` here.",
    ([, name = "", iterable = ""]) => `for (const ${target(name)} of ${expression(iterable)}) {`,
  ],
  [
    new RegExp(String.raw`^\s*for\s*\(\s*(?:(const|let|var)\s+)?(${NAMES})\s+(?:of|in)\s+(.+)\)$`),
    "In a loop that unpacks pairs, the names go in square brackets here.",
    ([, kind = "const", names = "", iterable = ""]) => `for (${kind} ${target(names)} of ${iterable}) {`,
  ],
  [
    /^\s*if\s+__name__\s*==+\s*["']__main__["']$/,
    'A condition goes in parentheses here. `__name__` is `"__main__"` in the file that is run, as in Python.',
    () => 'if (__name__ === "__main__") {',
  ],
  [
    /^\s*(if|while)\b(?!\s*\(.*\)\s*$)\s*(.+)$/,
    CONDITION,
    ([, keyword = "", condition = ""]) => `${keyword} (${expression(unwrap(condition))}) {`,
  ],
  [
    /^\s*(?:elif|else\s+if\b(?!\s*\(.*\)\s*$))\s*(.+)$/,
    "`elif` is Python's; here it is `else if`.",
    ([, condition = ""]) => `else if (${expression(unwrap(condition))}) {`,
  ],
  [
    /^\s*except\s*\*\s*(.*)$/,
    EXCEPT,
    ([, parameter = ""]) => {
      const name = filterOf(parameter)?.name ?? "error";
      return `catch (${name}) { ${letOthersThrough({ name, types: ["ExceptionGroup"] })}`;
    },
  ],
  [/^\s*except\b\s*(.*)$/, EXCEPT, ([, parameter = ""]) => caught(parameter)],
  [
    /^\s*catch\s*\((?=.*[.|,]|\s*\(|\s*\w+\s+\w)(.*)\)$/,
    CATCHES_ALL,
    ([, parameter = ""]) => caught(parameter),
  ],
  [
    /^\s*class\s+(\w+)\s*\(\s*([\w.]*)\s*\)$/,
    "A class names its base class with `extends` here, and its body goes in braces.",
    ([, name = "", base = ""]) =>
      `class ${name}${base === "" ? "" : ` extends ${base === "Exception" ? "Error" : base}`} {`,
  ],
];

/** The same, where only the colon is Python's. */
export const colons: readonly Rule[] = [
  [/^\s*(else|try|finally)$/, "A block goes in braces here.", ([, keyword = ""]) => `${keyword} {`],
  [/^\s*class\s+(\w+)$/, "The body of a class goes in braces here.", ([, name = ""]) => `class ${name} {`],
  [
    /^\s*(if|while)\s*(\(.*\))$/,
    CONDITION,
    ([, keyword = "", condition = ""]) => `${keyword} (${expression(unwrap(condition))}) {`,
  ],
];
