/** What evaluating code reads, calls and leaves, as far as looks need to know. */
import type { AnyNode, AssignmentExpression, Statement } from "acorn";

import { childrenOf, isClass, isFunction } from "../walk.ts";
import { calledName } from "./changes.ts";
import { pathOf } from "./pure.ts";

/** The reading of a path that comes before an await in what is assigned to it; null where there is none. */
export function readsBefore(node: AssignmentExpression, path: string): AnyNode | null {
  const waits = [...evaluated(node.right)].find(({ type }) => type === "YieldExpression");
  if (waits === undefined) return null;
  if (node.operator !== "=") return node.operator.length === 2 ? node.left : null;
  return (
    [...evaluated(node.right)].find(
      (one) => one.end <= waits.start && one.type !== "CallExpression" && pathOf(one) === path,
    ) ?? null
  );
}

function* evaluated(node: AnyNode): Generator<AnyNode> {
  if (isFunction(node) || isClass(node)) return;
  yield node;
  for (const [, child] of childrenOf(node)) yield* evaluated(child);
}

/** The names of the variables that it reads. */
export function* variablesIn(node: AnyNode): Generator<string> {
  if (node.type === "Identifier") yield node.name;
  for (const [key, child] of childrenOf(node)) {
    if (node.type === "MemberExpression" && key === "property" && !node.computed) continue;
    yield* variablesIn(child);
  }
}

export function* namesCalledIn(node: AnyNode): Generator<string> {
  const name = calledName(node);
  if (name !== null) yield name;
  for (const [, child] of childrenOf(node)) yield* namesCalledIn(child);
}

/** Nothing that comes after it in its list is reached from inside. */
export function isLeft(node: Statement): boolean {
  if (node.type === "BlockStatement") {
    const last = node.body.at(-1);
    return last !== undefined && isLeft(last);
  }
  return /^(?:Return|Throw|Continue|Break)Statement$/.test(node.type);
}

export function hasBreak(node: AnyNode): boolean {
  if (isFunction(node)) return false;
  if (node.type === "BreakStatement") return true;
  for (const [, child] of childrenOf(node)) if (hasBreak(child)) return true;
  return false;
}
