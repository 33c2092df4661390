/**
 * Parameters that a function only calls methods of, each call a statement or an await of its own: once the function has
 * ended, nothing that it did holds on to them. In Python their reference count would be zero then.
 */
import type { AnyNode } from "acorn";

import { childrenOf, isClass, isFunction } from "./walk.ts";

/** What may be called anywhere, for what it gives does not lead back to the object. */
const HARMLESS = new Set(["get_extra_info", "is_closing", "can_write_eof"]);

/** Their indexes. `body` is the generator that runs the function; any other function in it could outlive it. */
export function unheldParameters(owner: AnyNode, body: AnyNode): number[] {
  if (!("params" in owner)) return [];
  const unheld: number[] = [];
  owner.params.forEach((param, index) => {
    if (param.type === "Identifier" && !isHeld(body, param.name, owner)) unheld.push(index);
  });
  return unheld;
}

function isHeld(node: AnyNode, name: string, parent: AnyNode): boolean {
  if (node.type === "Identifier") return node.name === name || node.name === "arguments";
  if (isFunction(node) || isClass(node)) return speaksOf(node, name);
  if (isMethodCall(node, name)) {
    const isAlone = parent.type === "ExpressionStatement" || parent.type === "YieldExpression";
    if (!isAlone && !isHarmless(node)) return true;
    return node.arguments.some((argument) => isHeld(argument, name, node));
  }
  for (const [key, child] of childrenOf(node)) {
    if (node.type === "MemberExpression" && key === "property" && !node.computed) continue;
    if (isHeld(child, name, node)) return true;
  }
  return false;
}

function speaksOf(node: AnyNode, name: string): boolean {
  if (node.type === "Identifier") return node.name === name;
  for (const [, child] of childrenOf(node)) if (speaksOf(child, name)) return true;
  return false;
}

/** `name.method(...)` */
function isMethodCall(node: AnyNode, name: string): node is Extract<AnyNode, { type: "CallExpression" }> {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { object, computed } = node.callee;
  return !computed && object.type === "Identifier" && object.name === name;
}

function isHarmless(node: AnyNode): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { property } = node.callee;
  return property.type === "Identifier" && HARMLESS.has(property.name);
}
