/** Which names no scope around declares, of those that are given a value. */
import type { AnyNode, Identifier } from "acorn";

import { isAssigned, isBinding } from "./identifiers.ts";
import { isFunction, type Step } from "../walk.ts";

/** The top level of the module, whose statements are walked one by one. */
const TOP = "top";

type Scope = AnyNode | typeof TOP;

export class Scopes {
  readonly #declared = new Map<Scope, Set<string>>();
  readonly #uses = new Map<string, { step: Step; node: Identifier }[]>();
  readonly #assigned = new Set<string>();

  /** A variable's identifier, where it is declared or used. */
  note(step: Step, node: Identifier): void {
    const { name } = node;
    if (isBinding(step)) {
      const scope = scopeOf(step);
      const names = this.#declared.get(scope) ?? new Set();
      this.#declared.set(scope, names.add(name));
      return;
    }
    if (isAssigned(step)) this.#assigned.add(name);
    const uses = this.#uses.get(name);
    if (uses === undefined) this.#uses.set(name, [{ step, node }]);
    else uses.push({ step, node });
  }

  /** Once all is noted: each name that is given a value, with the places where no scope around declares it. */
  undeclared(): Map<string, Identifier[]> {
    const found = new Map<string, Identifier[]>();
    for (const name of this.#assigned) {
      const uses = this.#uses.get(name)!.filter(({ step }) => !this.#isDeclared(name, step));
      if (uses.some(({ step }) => isAssigned(step)))
        found.set(
          name,
          uses.map(({ node }) => node),
        );
    }
    return found;
  }

  #isDeclared(name: string, step: Step): boolean {
    for (let up: Step | null = step; up !== null; up = up.parent) {
      if (this.#declared.get(up.node)?.has(name)) return true;
    }
    return this.#declared.get(TOP)?.has(name) ?? false;
  }
}

/** Where a declared name can be seen. */
function scopeOf(step: Step): Scope {
  let declaration = step.parent;
  while (declaration !== null && !isDeclaration(declaration.node)) declaration = declaration.parent;
  if (declaration === null) return TOP;
  const { node } = declaration;
  // A parameter, and the name by which an expression can call itself.
  const isOutside =
    (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && isName(step, declaration);
  if (node.type !== "VariableDeclaration" && !isOutside) return node;
  const isVar = node.type === "VariableDeclaration" && node.kind === "var";
  for (let up = declaration.parent; up !== null; up = up.parent) {
    if (isFunction(up.node) || (!isVar && isBlock(up.node))) return up.node;
  }
  return TOP;
}

const isName = (step: Step, declaration: Step) => step.parent === declaration && step.key === "id";

const isDeclaration = (node: AnyNode) =>
  node.type === "VariableDeclaration" ||
  node.type === "CatchClause" ||
  node.type === "ClassDeclaration" ||
  node.type === "ClassExpression" ||
  isFunction(node);

const isBlock = (node: AnyNode) =>
  /^(?:BlockStatement|StaticBlock|SwitchStatement|ForStatement|ForInStatement|ForOfStatement)$/.test(
    node.type,
  );
