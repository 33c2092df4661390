/** An import of a module that is not here, in the compiler's own words. */
import { resolve } from "../../../../compiler/resolve.ts";
import { about, type Rule } from "./rule.ts";

const NO_MODULE = new Set([2307, 2732, 2792, 7016, 2306]);

export const unknownModules: Rule = ({ code, node }, { ts, modules, files, file }) => {
  if (!NO_MODULE.has(code) || !ts.isStringLiteral(node)) return undefined;
  const sources = Object.fromEntries(files.map((path) => [path, ""]));
  const found = resolve(node.text, file, sources, [...modules.keys()]);
  if (found.kind !== "refused") return undefined;
  const meant = /^Did you mean (?:the file )?"([^"]+)"\?/.exec(found.help)?.[1];
  const edits = [{ start: node.getStart(), length: node.end - node.getStart(), text: JSON.stringify(meant) }];
  return about(
    node,
    "unknown-import",
    `${found.message} ${found.help}`,
    meant === undefined ? [] : [{ title: `Write ${JSON.stringify(meant)}`, edits, preferred: true }],
    "error",
  );
};
