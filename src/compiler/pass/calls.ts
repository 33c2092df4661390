/**
 * Calls: `__yp.at` is set when the arguments are known, as the last thing before the call is made, so that whatever the
 * callee prints, creates or drops belongs to this call's line. The callee's own text stays as it is, because engines
 * quote it in messages ("`queue.gett` is not a function").
 */
import type { CallExpression, NewExpression } from "acorn";

import { emptyList, movesAt, type Context } from "./context.ts";
import { markEntry } from "./entries.ts";
import { useOf } from "./uses.ts";
import type { Step } from "./walk.ts";

export function markCall(step: Step, node: CallExpression | NewExpression, context: Context): void {
  if (context.settled.has(node) || isEsbuilds(node, context)) return;
  const site = callSite(node, context);
  context.sites[site]!.use ??= useOf(step, node, context);
  markEntry(step, site, context);
  if (node.callee.type === "Identifier" && node.callee.name === "eval") keepEvalOut(node, context);
  const last = node.arguments.at(-1);
  if (last !== undefined) {
    context.setAtAfter(last.type === "SpreadElement" ? last.argument : last, site);
  } else if (neverQuoted(step) && !movesAt(node.callee)) {
    context.wrap(node, `(__yp.at = ${site}, `, ")");
  } else if (context.lowered.code[node.end - 1] === ")") {
    context.edits.appendLeft(node.end - 1, `...(__yp.at = ${site}, ${emptyList})`);
  }
}

/** The place of a call is its start; in a chain over several lines, the name that is called. */
export function callSite(node: CallExpression | NewExpression, context: Context): number {
  const { callee } = node;
  let offset = node.start;
  if (callee.type === "SequenceExpression") offset = callee.expressions.at(-1)!.start;
  else if (callee.type === "MemberExpression" && movesAt(callee.object)) offset = callee.property.start;
  return context.siteOf(node, "call", offset);
}

/** Whether esbuild wrote the call: of one of its helpers (a `using` is the learner's), or for an import. */
export function isEsbuilds(node: CallExpression | NewExpression, context: Context): boolean {
  const helper = context.helper(node.callee);
  if (helper !== "") return helper !== "__using";
  return node.callee.type === "Identifier" && node.callee.name === "require";
}

/** A direct `eval` would see the hooks; an indirect one sees what every function sees. */
function keepEvalOut(node: CallExpression | NewExpression, context: Context): void {
  context.wrap(node.callee, "(0, ", ")");
}

/**
 * Whether no engine's message ever quotes what stands here: `(__yp.at = 5, f())` must not appear in "... is not a
 * function", "... is not iterable" and the like.
 */
export function neverQuoted({ parent, key }: Step): boolean {
  if (parent === null) return true;
  const around = parent.node;
  switch (around.type) {
    case "ExpressionStatement":
    case "ReturnStatement":
    case "ThrowStatement":
    case "IfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ConditionalExpression":
    case "LogicalExpression":
    case "TemplateLiteral":
    case "ArrayExpression":
    case "PropertyDefinition":
    case "ArrowFunctionExpression":
      return true;
    case "Property":
      return key === "value";
    case "CallExpression":
    case "NewExpression":
      return key === "arguments";
    case "YieldExpression":
      return !around.delegate;
    case "BinaryExpression":
      return around.operator !== "in" && around.operator !== "instanceof";
    case "VariableDeclarator":
      return around.id.type === "Identifier";
    case "AssignmentExpression":
      return around.left.type === "Identifier" || around.left.type === "MemberExpression";
    case "ChainExpression":
      return neverQuoted(parent);
    default:
      return false;
  }
}
