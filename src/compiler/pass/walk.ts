/** A walk over a syntax tree, parents first, that knows the way up. */
import type { AnyNode, Node } from "acorn";

/** A node with the way to it. */
export interface Step {
  node: AnyNode;
  parent: Step | null;
  /** The property of the parent in which the node stands: `body`, `arguments`, ... */
  key: string;
}

export function walk(node: AnyNode, visit: (step: Step) => void): void {
  descend({ node, parent: null, key: "" }, visit);
}

function descend(step: Step, visit: (step: Step) => void): void {
  visit(step);
  for (const [key, child] of childrenOf(step.node)) descend({ node: child, parent: step, key }, visit);
}

export function* childrenOf(node: AnyNode): Generator<[key: string, child: AnyNode]> {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (Array.isArray(value)) {
      for (const element of value) if (isNode(element)) yield [key, element];
    } else if (isNode(value)) {
      yield [key, value];
    }
  }
}

/** Whether a node, or what is evaluated as a part of it, satisfies a test. Functions are not entered. */
export function someEvaluated(node: AnyNode, test: (node: AnyNode) => boolean): boolean {
  if (isFunction(node) || isClass(node)) return false;
  if (test(node)) return true;
  for (const [, child] of childrenOf(node)) if (someEvaluated(child, test)) return true;
  return false;
}

export function isFunction(node: Node): boolean {
  return (
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression"
  );
}

export function isClass(node: Node): boolean {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

/** The nearest function around a step; null at the module's level. */
export function functionAround(step: Step): Step | null {
  for (let up = step.parent; up !== null; up = up.parent) if (isFunction(up.node)) return up;
  return null;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
