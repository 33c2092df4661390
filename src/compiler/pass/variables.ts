/**
 * What a function without a generator may hold (`resumable.ts`): its awaits, the variables that it declares, and who else
 * speaks of them.
 */
import type { AnyNode, Statement } from "acorn";

import { childrenOf, isClass, isFunction } from "./walk.ts";

/** The names that can be seen at a place. A variable is kept in the slot that is its index among those at its declaration. */
export type Scope = readonly string[];

/** A function or class with a name: entering again would make it anew. */
export function isDeclared(node: Statement): boolean {
  return node.type === "FunctionDeclaration" || node.type === "ClassDeclaration";
}

/** A `var` lives outside of the block that declares it. */
export function hasVar(node: AnyNode): boolean {
  if (isFunction(node)) return false;
  if (node.type === "VariableDeclaration" && node.kind === "var") return true;
  for (const [, child] of childrenOf(node)) if (hasVar(child)) return true;
  return false;
}

export function hasAwait(node: AnyNode): boolean {
  if (node.type === "YieldExpression") return true;
  if (isFunction(node)) return false;
  for (const [, child] of childrenOf(node)) if (hasAwait(child)) return true;
  return false;
}

/** Whether a list declares a name that can be seen already: the outer one could not be kept by its name. (esbuild renames such.) */
export function shadows(statements: readonly Statement[], scope: Scope): boolean {
  return statements.some(
    (node) =>
      node.type === "VariableDeclaration" &&
      node.declarations.some(({ id }) => identifiersIn(id).some(({ name }) => scope.includes(name))),
  );
}

/** The names declared in a body, outside of the functions in it. */
export function declaredIn(node: AnyNode): string[] {
  const names: string[] = [];
  if (node.type === "VariableDeclarator") names.push(...identifiersIn(node.id).map(({ name }) => name));
  if (node.type === "CatchClause" && node.param != null)
    names.push(...identifiersIn(node.param).map(({ name }) => name));
  if (isFunction(node)) return names;
  for (const [, child] of childrenOf(node)) names.push(...declaredIn(child));
  return names;
}

/** Whether a function or class in a body speaks of one of these names: it would hold on to the variable. */
export function holdsVariable(node: AnyNode, names: ReadonlySet<string>): boolean {
  for (const [, child] of childrenOf(node)) {
    if (isFunction(child) || isClass(child)) {
      if (identifiersIn(child).some(({ name }) => names.has(name))) return true;
    } else if (holdsVariable(child, names)) return true;
  }
  return false;
}

export function identifiersIn(node: AnyNode): { name: string }[] {
  if (node.type === "Identifier") return [node];
  const found: { name: string }[] = [];
  for (const [, child] of childrenOf(node)) found.push(...identifiersIn(child));
  return found;
}
