/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a pattern on a line of its own, its headers indented below it. */

interface Rule {
  /** A path, or the beginning of paths with `*` at its end. */
  pattern: string;
  headers: [name: string, value: string][];
}

export function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
    if (!rule || name === undefined || value === undefined) {
      throw new Error(`_headers:${index + 1}: \`${line.trim()}\` is no header.`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers for a path: of every rule that matches; a later one wins. */
export function headersFor(rules: Rule[], path: string): Map<string, string> {
  return new Map(rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers));
}
