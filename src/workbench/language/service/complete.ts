/** Completion: what TypeScript offers, without our own scaffolding, and names that need an import first. */
import type * as TypeScript from "typescript";
import { HIDDEN_PREFIX } from "../declarations/global.ts";
import { importModule, importName } from "./edits.ts";
import type { Edit } from "./findings.ts";

export interface Completion {
  name: string;
  /** TypeScript's kind, such as `function`. */
  kind: string;
  sort: string;
  insert: string;
  /** Beside the name: where it comes from. */
  from: string;
  /** The import that it needs. */
  edits: Edit[];
}

/** What no program needs while it can be typed as well, or means only here. */
const hidden = (name: string) => name.startsWith(HIDDEN_PREFIX) || name.startsWith("[") || name === "Promise";

/** After all that is there already. */
const IMPORTED = "16";

/** Of a module's or an object's members: what is called first, then classes, then constants and errors, then the hidden ones. */
function rankOf(name: string): string {
  if (name.startsWith("_")) return "4";
  if (/^[A-Z_]+$|Error$/.test(name)) return "3";
  return /^[A-Z]/.test(name) ? "2" : "1";
}

/** What a re-exported name is, by how it is written. */
function kindOf(name: string, kind: string): string {
  if (kind !== "alias") return kind;
  return { "1": "function", "2": "class", "3": "const", "4": "var" }[rankOf(name)] ?? kind;
}

export function complete(
  ts: typeof TypeScript,
  source: TypeScript.SourceFile,
  info: TypeScript.WithMetadata<TypeScript.CompletionInfo>,
  modules: ReadonlyMap<string, readonly string[]>,
): Completion[] {
  const own = info.entries
    .filter(({ name }) => !hidden(name))
    .map(({ name, kind, sortText, insertText }): Completion => {
      const sort = info.isMemberCompletion ? rankOf(name) : sortText;
      return { name, kind: kindOf(name, kind), sort, insert: insertText ?? name, from: "", edits: [] };
    });
  if (info.isMemberCompletion || !info.isGlobalCompletion) return own;
  const known = new Set(own.map(({ name }) => name));
  const imported = importedModules(ts, source);
  for (const [module, names] of modules) {
    const short = module.slice(module.lastIndexOf(".") + 1);
    if (!known.has(short)) {
      const edits = [importModule(module)];
      own.push({
        name: short,
        kind: "module",
        sort: IMPORTED,
        insert: short,
        from: `import ${short}`,
        edits,
      });
    }
    if (module !== "asyncio") continue;
    const as = imported.get(module);
    for (const name of names) {
      if (known.has(name)) continue;
      const insert = as === undefined ? name : `${as}.${name}`;
      const edits = as === undefined ? [importName(ts, source, module, name)] : [];
      own.push({
        name,
        kind: kindOf(name, "alias"),
        sort: IMPORTED,
        insert,
        from: `${module}.${name}`,
        edits,
      });
    }
  }
  return own;
}

/** Module -> the name that stands for all of it. */
function importedModules(ts: typeof TypeScript, source: TypeScript.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const name = statement.importClause?.name?.text;
    if (name !== undefined) found.set((statement.moduleSpecifier as TypeScript.StringLiteral).text, name);
  }
  return found;
}
