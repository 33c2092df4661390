/** Parts of a line that are Python's. */
import type { Rule } from "./rule.ts";
import { expression, list, parametersOf, template } from "./translate.ts";

/** A name, a call, a number or a string. */
const OPERAND = String.raw`(?:[\w$.]+(?:\([^()]*\))?|"[^"]*"|'[^']*'|\([^()]*\))`;

export const fragments: readonly Rule[] = [
  [
    /\b(async\s+)?def\s+(\w+)\s*(?:\(([^()]*)\))?/,
    "`def` is Python's; a function begins with `function` here, a method with its name.",
    ([, isAsync = "", name = "", parameters = ""]) => {
      const isMethod = /^\s*(self|cls)\b/.test(parameters);
      return `${isAsync}${isMethod ? "" : "function "}${name}(${parametersOf(parameters)})`;
    },
  ],
  [/(?<=\}\s*)elif\b/, "`elif` is Python's; here it is `else if`.", () => "else if"],
  [
    /\b[fF](?:"([^"]*)"|'([^']*)')/,
    "An f-string is a template here: backticks, with `${...}` around each value.",
    ([, double, single]) => template(double ?? single ?? ""),
  ],
  [
    /\blambda\b\s*([\w\s,]*?)\s*:\s*([^,)\]};]+)/,
    "`lambda` is Python's; here it is an arrow function.",
    ([, parameters = "", body = ""]) => `(${parametersOf(parameters)}) => ${expression(body.trim())}`,
  ],
  [
    /([\w$.]+(?:\([^()]*\))?)\s+not\s+in\s+([\w$.]+(?:\([^()]*\))?)/,
    "`not in` is Python's; here it is `includes` for a list, and `has` for a Set or a Map.",
    ([, item = "", items = ""]) => `!${items}.includes(${item})`,
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
    /\byield\s+from\s+(.+?)\s*;?\s*$/,
    "`yield from` is Python's; here it is `yield*`.",
    ([, other = ""]) => `yield* ${expression(other)};`,
  ],
  [
    /\[\s*(.+?)\s+for\s+(\w+)\s+in\s+(\[[^\]]*\]|[^\]]+?)(?:\s+if\s+([^\]]+?))?\s*\]/,
    "A comprehension is written with `map` and `filter` here.",
    ([, made = "", name = "", from = "", condition]) =>
      `${list(from)}${condition === undefined ? "" : `.filter((${name}) => ${expression(condition)})`}.map((${name}) => ${expression(made)})`,
  ],
  [
    /(?<=[(,]\s*)\*\*?(?!\w+\s*\([^()]*\)\s*\{)(?=\w|\[|\()/,
    "Python unpacks with `*`; here it is `...`.",
    () => "...",
  ],
  [
    new RegExp(
      String.raw`(?<=[=(,]\s*|return\s+|=>\s*)(${OPERAND}(?:\s*[-+*/%]\s*${OPERAND})*)\s+if\s+(.+?)\s+else\s+(${OPERAND}(?:\s*[-+*/%]\s*${OPERAND})*)`,
    ),
    "Python's `a if condition else b` is `condition ? a : b` here.",
    ([, a = "", condition = "", b = ""]) => `${expression(condition)} ? ${expression(a)} : ${expression(b)}`,
  ],
];
