/** A name that nothing declares: Python's, a module's that is not imported, or misspelled. */
import type * as TypeScript from "typescript";
import { commonJs } from "../../../../compiler/commonjs-names.ts";
import { nameAdvice, replacementOf } from "../../../../compiler/complaints/python/names.ts";
import { undeclared } from "../../../../compiler/complaints/slips/undeclared.ts";
import { helpFor } from "../../../../sandbox/words/help.ts";
import { importModule, importName } from "../edits.ts";
import type { Fix } from "../findings.ts";
import { about, type Rule, type Scene } from "./rule.ts";
import { findingOf } from "./slips.ts";
import { linesOf } from "./syntax.ts";

const NO_NAME = new Set([2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 18004]);

/** Asked first where several modules export a name. */
const LIKELY = ["asyncio", "time", "contextlib", "contextvars", "concurrent.futures"];

export const unknownNames: Rule = ({ code, node: statement, message }, scene) => {
  const { ts, kinds, source, modules } = scene;
  // A name alone on its line, without a semicolon, is a statement as well.
  const node = ts.isExpressionStatement(statement) ? statement.expression : statement;
  if (!NO_NAME.has(code) || !ts.isIdentifier(node)) return undefined;
  const name = node.text;
  const slip = undeclared(source.text, name, usesOf(name, scene));
  // The other places where the name is used are right as soon as it is declared.
  if (slip !== null) return slip.offset === node.getStart() ? findingOf(slip) : null;
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
  const isFree = (other: string) =>
    kinds.checker.resolveName(other, node, ts.SymbolFlags.Value, false) === undefined;
  const advice = nameAdvice(name, linesOf(source.text)[line] ?? "", character, isFree);
  if (advice !== null) {
    const start = node.getStart();
    const replaced = replacementOf(name, source.text.slice(start, source.getLineEndOfPosition(start)));
    const fixes: Fix[] =
      replaced === null
        ? []
        : [{ title: `Write ${replaced.text}`, edits: [{ start, ...replaced }], preferred: true }];
    return about(node, "python-name", `${advice.message} ${advice.help}`, fixes, "error");
  }
  if (Object.hasOwn(commonJs, name)) {
    return about(node, "commonjs", `There is no \`${name}\` here. ${commonJs[name]!}`, [], "error");
  }
  const fixes: Fix[] = [];
  const whole = [...modules.keys()].find((module) => module.slice(module.lastIndexOf(".") + 1) === name);
  if (whole !== undefined) {
    const edit = importModule(whole);
    const line = edit.text.trim();
    const fix = { title: `Add ${line}`, edits: [edit], preferred: true };
    return about(node, "missing-import", `\`${name}\` is not imported: \`${line}\`.`, [fix]);
  }
  const from = [...new Set([...LIKELY, ...modules.keys()])].filter((module) =>
    modules.get(module)?.includes(name),
  );
  for (const [index, module] of from.entries()) {
    const isImported = source.statements.some(
      (each) => ts.isImportDeclaration(each) && each.importClause?.name?.text === module,
    );
    if (isImported) {
      fixes.push({
        title: `Write ${module}.${name}`,
        edits: [{ start: node.getStart(), length: name.length, text: `${module}.${name}` }],
        preferred: true,
      });
    }
    fixes.push({
      title: `Import { ${name} } from "${module}"`,
      edits: [importName(ts, source, module, name)],
      preferred: index === 0 && !isImported,
    });
  }
  const [first] = from;
  if (first !== undefined) {
    return about(
      node,
      "missing-import",
      `\`${name}\` is in the module "${first}": write \`${first}.${name}\`, or import it.`,
      fixes,
    );
  }
  const meant = /Did you mean '([^']+)'/.exec(message)?.[1];
  if (meant !== undefined && !meant.startsWith("yieldpoint_")) {
    const edits = [{ start: node.getStart(), length: name.length, text: meant }];
    const fix = { title: `Write ${meant}`, edits, preferred: true };
    return about(node, "unknown-name", `There is no \`${name}\`. Did you mean \`${meant}\`?`, [fix]);
  }
  const absent = helpFor("ReferenceError", `${name} is not defined`);
  if (absent !== undefined) return about(node, "unknown-name", `There is no \`${name}\` here. ${absent}`);
  return about(node, "unknown-name", `There is no \`${name}\`: it is neither declared nor imported.`);
};

/** Where a name is used and no scope around declares it. */
function usesOf(name: string, { ts, kinds, source }: Scene): number[] {
  const uses: number[] = [];
  const look = (node: TypeScript.Node): void => {
    const isUse =
      ts.isIdentifier(node) &&
      node.text === name &&
      kinds.checker.resolveName(name, node, ts.SymbolFlags.Value, false) === undefined;
    if (isUse && !isProperty(ts, node)) uses.push(node.getStart());
    ts.forEachChild(node, look);
  };
  look(source);
  return uses;
}

/** Whether an identifier names a part of something, and no variable. */
function isProperty(ts: typeof TypeScript, node: TypeScript.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent))
    return parent.name === node;
  return (
    ts.isPropertySignature(parent) ||
    ts.isLabeledStatement(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

const NEWER = 2550;
const NO_MEMBER = new Set([2305, 2339, 2551, 2614, 2694, 2724]);

/** A member that TypeScript knows of newer engines: its advice is about options, which nobody here can set. */
export const newerMembers: Rule = ({ code, node }) => {
  if (code !== NEWER) return undefined;
  const text = node.parent.getText();
  const help = helpFor("TypeError", `${text} is not a function`);
  return about(
    node,
    "unknown-member",
    `There is no \`${text}\` here.${help === undefined ? "" : ` ${help}`}`,
  );
};

/** A member of a module that it has not, or leaves out. */
export const unknownMembers: Rule = ({ code, node, message }, { ts, source, modules, leftOut }) => {
  if (!NO_MEMBER.has(code) || !ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  let module: string | undefined;
  if (ts.isImportSpecifier(parent)) {
    module = (parent.parent.parent.parent.moduleSpecifier as { text?: string }).text;
  } else if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    module = moduleNamed(parent.expression.getText());
  }
  if (module === undefined || !modules.has(module)) return undefined;
  const reason = leftOut[module]?.[node.text];
  if (reason !== undefined) {
    return about(node, "left-out", `\`${module}.${node.text}\` is left out here: ${reason}`);
  }
  const meant = /Did you mean (?:to use )?'([^']+)'/.exec(message)?.[1];
  const edits = [{ start: node.getStart(), length: node.text.length, text: meant ?? "" }];
  return about(
    node,
    "unknown-member",
    `The module "${module}" has no \`${node.text}\`.${meant === undefined ? "" : ` Did you mean \`${meant}\`?`}`,
    meant === undefined ? [] : [{ title: `Write ${meant}`, edits, preferred: true }],
  );

  function moduleNamed(name: string): string | undefined {
    for (const each of source.statements) {
      if (!ts.isImportDeclaration(each)) continue;
      const clause = each.importClause;
      const bindings = clause?.namedBindings;
      const space = bindings !== undefined && ts.isNamespaceImport(bindings) ? bindings.name.text : undefined;
      if (clause?.name?.text === name || space === name)
        return (each.moduleSpecifier as { text?: string }).text;
    }
    return undefined;
  }
};
