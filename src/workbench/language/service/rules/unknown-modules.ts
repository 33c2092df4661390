/** An import of a module that is not here, in the compiler's own words. */
import type * as TypeScript from "typescript";
import { resolve } from "../../../../compiler/resolve.ts";
import type { Fix } from "../findings.ts";
import { about, type Rule } from "./rule.ts";

/** What is here without an import, or not at all, needs none. */
function withoutImport(ts: typeof TypeScript, node: TypeScript.Node): Fix[] {
  const statement = ts.findAncestor(node, (each) => ts.isImportDeclaration(each));
  if (statement === undefined) return [];
  const { text } = node.getSourceFile();
  const start = statement.getStart();
  const line = /^[ \t]*(?:\r\n|\n)?/.exec(text.slice(statement.end))![0];
  const edits = [{ start, length: statement.end + line.length - start, text: "" }];
  return [{ title: "Remove this import", edits }];
}

const NO_MODULE = new Set([2307, 2732, 2792, 7016, 2306]);

export const unknownModules: Rule = ({ code, node }, { ts, modules, files, file }) => {
  if (!NO_MODULE.has(code) || !ts.isStringLiteral(node)) return undefined;
  const sources = Object.fromEntries(files.map((path) => [path, ""]));
  const found = resolve(node.text, file, sources, [...modules.keys()]);
  if (found.kind !== "refused") return undefined;
  const meant = /^Did you mean (?:the file )?"([^"]+)"\?/.exec(found.help)?.[1];
  const edits = [{ start: node.getStart(), length: node.end - node.getStart(), text: JSON.stringify(meant) }];
  const fixes: Fix[] =
    meant === undefined
      ? withoutImport(ts, node)
      : [{ title: `Write ${JSON.stringify(meant)}`, edits, preferred: true }];
  return about(node, "unknown-import", `${found.message} ${found.help}`, fixes, "error");
};
