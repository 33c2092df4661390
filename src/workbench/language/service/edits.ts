/** The edits that several rules offer. */
import type * as TypeScript from "typescript";
import type { Edit, Fix } from "./findings.ts";

export const insert = (start: number, text: string): Edit => ({ start, length: 0, text });

/** The function around a node; null at the top level of the file. */
export function functionAround(
  ts: typeof TypeScript,
  node: TypeScript.Node,
): TypeScript.FunctionLikeDeclaration | null {
  for (let at = node.parent as TypeScript.Node | undefined; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at) && "body" in at) return at;
    if (ts.isClassStaticBlockDeclaration(at)) return null;
  }
  return null;
}

export const isAsync = (ts: typeof TypeScript, fn: TypeScript.FunctionLikeDeclaration) =>
  (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Async) !== 0;

/** What makes the function around a node async: nothing if it is, null if none can be. */
export function makeAsync(ts: typeof TypeScript, node: TypeScript.Node): Edit[] | null {
  const fn = functionAround(ts, node);
  if (fn === null || ts.isConstructorDeclaration(fn) || ts.isAccessor(fn)) return null;
  if (isAsync(ts, fn)) return [];
  const word = fn.getChildren().find(({ kind }) => kind === ts.SyntaxKind.FunctionKeyword);
  const before = ts.isMethodDeclaration(fn) ? (fn.asteriskToken ?? fn.name) : (word ?? fn);
  return [insert(before.getStart(), "async ")];
}

/** What lets an `await` be written at a node; null where none can be: in a parameter's default, a field, at the top level. */
export function makeAwaitable(ts: typeof TypeScript, node: TypeScript.Node): Edit[] | null {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isFunctionLike(parent)) {
      if ((parent as { body?: TypeScript.Node }).body !== at) return null;
      break;
    }
    if (ts.isPropertyDeclaration(parent) || ts.isClassStaticBlockDeclaration(parent)) return null;
    if (ts.isDecorator(parent)) return null;
  }
  return makeAsync(ts, node);
}

/** `f()` -> `await f()`, in parentheses where an `await` would not bind to it alone. */
export function addAwait(ts: typeof TypeScript, expression: TypeScript.Expression): Fix | null {
  const async = makeAwaitable(ts, expression);
  if (async === null) return null;
  const { parent } = expression;
  const isAsked =
    ((ts.isPropertyAccessExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      ts.isCallExpression(parent) ||
      ts.isNonNullExpression(parent)) &&
      parent.expression === expression) ||
    (ts.isTaggedTemplateExpression(parent) && parent.tag === expression) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken);
  const start = expression.getStart();
  const edits = isAsked ? [insert(start, "(await "), insert(expression.end, ")")] : [insert(start, "await ")];
  const title = async.length === 0 ? "Add await" : "Add await, and make the function async";
  return { title, edits: [...async, ...edits], preferred: true };
}

/** The names, each with a number behind it where the file knows it already. */
export function freshNames<const Names extends readonly string[]>(
  source: TypeScript.SourceFile,
  names: Names,
): { [Index in keyof Names]: string } {
  const fresh = names.map((name) => {
    let made = name;
    for (let number = 2; new RegExp(`\\b${made}\\b`).test(source.text); number++) made = `${name}${number}`;
    return made;
  });
  return fresh as { [Index in keyof Names]: string };
}

/** Puts something around an expression. */
export const wrap = (expression: TypeScript.Node, before: string, after: string): Edit[] => [
  insert(expression.getStart(), before),
  insert(expression.end, after),
];

/** How learners' code calls a function of asyncio: `asyncio.run`, or `run` where it is imported by name. */
export function asyncioName(ts: typeof TypeScript, source: TypeScript.SourceFile, name: string): Naming {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause === undefined) continue;
    if ((statement.moduleSpecifier as TypeScript.StringLiteral).text !== "asyncio") continue;
    const { name: whole, namedBindings } = statement.importClause;
    if (whole !== undefined) return { text: `${whole.text}.${name}`, edits: [] };
    if (namedBindings === undefined) continue;
    if (ts.isNamespaceImport(namedBindings)) return { text: `${namedBindings.name.text}.${name}`, edits: [] };
    const known = namedBindings.elements.find((each) => (each.propertyName ?? each.name).text === name);
    if (known !== undefined) return { text: known.name.text, edits: [] };
  }
  return { text: `asyncio.${name}`, edits: [importModule("asyncio")] };
}

interface Naming {
  text: string;
  /** The import that it needs. */
  edits: Edit[];
}

/** `import time from "time";` on a line of its own above everything else. */
export const importModule = (module: string): Edit =>
  insert(0, `import ${module.slice(module.lastIndexOf(".") + 1)} from "${module}";\n`);

/** Imports a name from a module: into the braces that are there, else on a line of its own. */
export function importName(
  ts: typeof TypeScript,
  source: TypeScript.SourceFile,
  module: string,
  name: string,
): Edit {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if ((statement.moduleSpecifier as TypeScript.StringLiteral).text !== module) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const last = bindings.elements.at(-1);
    if (last !== undefined) return insert(last.end, `, ${name}`);
  }
  return insert(0, `import { ${name} } from "${module}";\n`);
}
