/**
 * Values that nobody takes: the call in `f();` may make a coroutine that is never awaited, so `__yp.dropped(f())` is
 * told. CPython finds out when the reference count falls to zero, which is at this statement.
 */
import type { AnyNode } from "acorn";

import { callSite, isEsbuilds } from "./calls.ts";
import type { Context } from "./context.ts";
import type { Step } from "./walk.ts";
import { isAwait } from "./yields.ts";

export function markDropped(step: Step, context: Context): void {
  const { node, parent } = step;
  if (node.type === "ExpressionStatement") {
    if (node.directive === undefined) drop(node.expression, step, context);
  } else if (parent?.node.type === "ForStatement" && (step.key === "init" || step.key === "update")) {
    drop(node, step, context);
  }
}

/** `step` is only asked which function it stands in. */
function drop(node: AnyNode, step: Step, context: Context): void {
  if (context.settled.has(node) || context.stops.has(node)) return;
  switch (node.type) {
    case "CallExpression":
      if (isEsbuilds(node, context) || node.callee.type === "Super") return;
      tell(node, callSite(node, context), context);
      return;
    case "ChainExpression":
      if (node.expression.type === "CallExpression") tell(node, callSite(node.expression, context), context);
      return;
    case "YieldExpression":
      // `await f()` whose result is itself a coroutine; a generator's `yield` has the caller's value.
      if (isAwait(step, node, context)) tell(node, context.siteOf(node, "await"), context);
      return;
    case "LogicalExpression":
      drop(node.right, step, context);
      return;
    case "ConditionalExpression":
      drop(node.consequent, step, context);
      drop(node.alternate, step, context);
      return;
    case "SequenceExpression":
      for (const each of node.expressions) drop(each, step, context);
      return;
    case "UnaryExpression":
      if (node.operator === "void") drop(node.argument, step, context);
      return;
    default:
      return;
  }
}

/** The second argument is evaluated after the first, so `at` is this statement's again when the hook looks. */
function tell(node: AnyNode, site: number, context: Context): void {
  context.wrap(node, "__yp.dropped(", `, __yp.at = ${site})`);
}
