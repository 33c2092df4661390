/**
 * The `_headers` file of Netlify and Cloudflare Pages: a pattern on a line of its own, its headers indented below it,
 * `! Name` to drop a header that an earlier pattern set. Read here too, so that headers have one source.
 */

interface Rule {
  pattern: RegExp;
  /** A value, or null to drop what an earlier rule set. */
  headers: [name: string, value: string | null][];
}

export function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const source = line
        .trim()
        .split("*")
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join(".*");
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const dropped = /^\s+! ([\w-]+)\s*$/.exec(line)?.[1];
    const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
    if (rule && dropped !== undefined) rule.headers.push([dropped, null]);
    else if (rule && name !== undefined && value !== undefined) rule.headers.push([name, value]);
    else {
      throw new Error(
        `_headers:${index + 1}: \`${line.trim()}\` is no header. Write a path such as \`/_astro/*\` at the start of a line, ` +
          `and below it, indented, \`Name: value\`.`,
      );
    }
  }
  return rules;
}

/** The headers for a path: every rule that matches, in order; the same name twice is joined, as the hosts do. */
export function headersFor(rules: Rule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, headers: listed } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of listed) {
      const before = headers.get(name);
      if (value === null) headers.delete(name);
      else headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}
