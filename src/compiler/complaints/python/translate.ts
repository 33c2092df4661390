/** Pieces of Python as the TypeScript that they would be: expressions, parameters, loops. */

/** The small differences inside an expression. */
export function expression(python: string): string {
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

export function template(text: string): string {
  return `\`${text.replaceAll(/\{([^{}:!]*)(?:[:!][^{}]*)?\}/g, (_, inner: string) => `\${${inner.trim()}}`)}\``;
}

export function parametersOf(python: string): string {
  return python
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !/^(self|cls|\*|\/)$/.test(each))
    .map((each) => expression(each.replace(/^(\*{0,2}\w+)\s*:[^=]*?(\s*=.*)?$/, "$1$2")))
    .map((each) => (each.startsWith("**") ? `${each.slice(2)} = {}` : each.replace(/^\*/, "...")))
    .join(", ");
}

export function countingLoop(name: string, range: readonly string[]): string {
  const [first = "0", second, step = "1"] = range;
  const [from, to] = second === undefined ? ["0", first] : [first, second];
  const isDown = step.startsWith("-");
  const advance = step === "1" ? `${name}++` : isDown ? `${name} -= ${step.slice(1)}` : `${name} += ${step}`;
  return `for (let ${name} = ${from}; ${name} ${isDown ? ">" : "<"} ${expression(to)}; ${advance}) {`;
}

/** `a, b` -> `[a, b]` */
export function target(names: string): string {
  return names.includes(",") && !names.startsWith("[") ? `[${names.replaceAll(/[()]/g, "").trim()}]` : names;
}

export function list(iterable: string): string {
  const range = /^range\((\w+)\)$/.exec(iterable.trim());
  return range === null ? expression(iterable.trim()) : `[...Array(${range[1]!}).keys()]`;
}

/** What is a class in Python is made with `new` here. */
export function asNew(made: string): string {
  return /^(?:\w+\.)*[A-Z]\w*\(/.test(made) ? `new ${made}` : made;
}

/** Without the parentheses around all of it. */
export function unwrap(text: string): string {
  if (!/^\(.*\)$/.test(text)) return text;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0 && at < text.length - 1) return text;
  }
  return text.slice(1, -1).trim();
}

/** The parts of a text between its commas, those in brackets and strings left alone. */
export function commaParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[([{}\]),]/g,
  )) {
    if (/^[([{]$/.test(token)) depth++;
    else if (/^[)\]}]$/.test(token)) depth--;
    else if (token === "," && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** From where to where strings and comments go in a line: what they say is not code. */
export function quotedPartsOf(line: string): [start: number, end: number][] {
  const parts = line.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*$|\/\*.*?(?:\*\/|$)/g,
  );
  return [...parts].map(({ index, 0: text }) => [index, index + text.length]);
}
