/**
 * `using` and `await using`, as esbuild lowers them:
 *
 *     var _stack = [];
 *     try { const x = __using(_stack, value, true); ... }
 *     catch (_) { var _error = _, _hasError = true; }
 *     finally { var _promise = __callDispose(_stack, _error, _hasError); _promise && (yield _promise); }
 *
 * Mended here: `_error` and `_hasError` belong to the whole function and are never reset, so in a loop an error that was
 * caught in one round would be thrown again in the next. They are reset where the block's stack is made.
 */
import type { AnyNode, CallExpression, Statement, TryStatement } from "acorn";

import { EsbuildChanged } from "../changed.ts";
import type { Context } from "./context.ts";

/** Looks for the pair of statements in a list of statements. */
export function mendUsing(statements: readonly AnyNode[], context: Context): void {
  for (const [index, statement] of statements.entries()) {
    if (statement.type !== "TryStatement") continue;
    const call = disposal(statement, context);
    if (call !== null) mend(statement, call, statements[index - 1], context);
  }
}

function mend(node: TryStatement, call: CallExpression, before: AnyNode | undefined, context: Context): void {
  const [stack, error, hasError, ...rest] = call.arguments.map((each) =>
    each.type === "Identifier" ? each.name : undefined,
  );
  const declaration = before?.type === "VariableDeclaration" ? before.declarations.at(-1) : undefined;
  const made = declaration?.id.type === "Identifier" ? declaration.id.name : undefined;
  if (error === undefined || hasError === undefined || rest.length > 0 || made !== stack || !declaration) {
    throw new EsbuildChanged(
      "a lowered `using` is not `var _stack = []; try {...} ... __callDispose(_stack, ...)`",
    );
  }
  const [, wait] = node.finalizer!.body;
  if (wait !== undefined) settleWait(wait, context);
  const site = context.siteOf(call, wait === undefined ? "call" : "await", declaration.start);
  context.settled.add(node.handler!);
  context.edits.prependLeft(declaration.end, `, ${error} = void 0, ${hasError} = void 0`);
  context.setAtAfter(call.arguments.at(-1)!, site);
}

/** `__callDispose(...)`, where the statement is the try block of a lowered `using`. */
function disposal({ finalizer }: TryStatement, context: Context): CallExpression | null {
  const first = finalizer?.body[0];
  let call: AnyNode | null | undefined;
  if (first?.type === "ExpressionStatement") call = first.expression;
  if (first?.type === "VariableDeclaration") call = first.declarations[0]?.init;
  return call?.type === "CallExpression" && context.helper(call.callee) === "__callDispose" ? call : null;
}

/** `_promise && (yield _promise)` is a statement whose value is nobody's coroutine. */
function settleWait(wait: Statement, context: Context): void {
  const condition = wait.type === "ExpressionStatement" ? wait.expression : null;
  if (condition?.type !== "LogicalExpression" || condition.right.type !== "YieldExpression") {
    throw new EsbuildChanged("a lowered `await using` does not end with `_promise && (yield _promise)`");
  }
  context.settled.add(condition);
}
