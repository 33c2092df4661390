/**
 * `for await`, as esbuild lowers it:
 *
 *     try {
 *       for (var iter = __forAwait(x), more, temp, error; more = !(temp = yield iter.next()).done; more = false) {...}
 *     } catch (temp) { error = [temp]; }
 *     finally { try { more && (temp = iter.return) && (yield temp.call(iter)); } finally { if (error) throw error[0]; } }
 *
 * Mended here:
 * - `more` and `error` belong to the whole function and are never reset, so in a later round of an outer loop the error
 *   of an earlier one would be thrown again;
 * - leaving the loop waits for nothing, as in Python: what `iter.return()` gives is awaited only if it gives something,
 *   which JavaScript's own iterators do. The runtime is told whether the iterable was a temporary: CPython closes an
 *   async generator that nobody holds any more, and leaves one that a variable holds open, to be iterated on.
 */
import type { AnyNode, CallExpression, ForStatement, Statement, TryStatement, YieldExpression } from "acorn";

import { EsbuildChanged } from "../changed.ts";
import type { Context } from "./context.ts";
import { onlyArgument } from "./yields.ts";

export function mendForAwait(node: TryStatement, context: Context): void {
  const head = headOf(node, context);
  if (head === null) return;
  const { loop, call, more, temp, error } = head;
  const iterable = onlyArgument(call.arguments, "__forAwait");
  const [leaving, leave] = findLeaving(node, context);
  const site = context.siteOf(loop, "loop");
  context.settled.add(findRethrow(node));
  context.settled
    .add(node.handler!)
    .add(awaitedCall(findNext(loop), context))
    .add(leaving)
    .add(leave);

  context.wrap(call, `(${more} = ${error} = void 0, `, ")");
  context.edits.prependLeft(call.end - 1, `, ${isTemporary(iterable)}`);
  context.setAtAfter(iterable, site);
  // `(yield temp.call(iter))` becomes `(__yp.at = 8, temp = temp.call(iter)) && (yield temp)`, its parentheses being there.
  const code = context.lowered.code.slice(leave.start, leave.end);
  context.edits.appendRight(leaving.start, `__yp.at = ${site}, ${temp} = ${code}) && (`);
  context.edits.update(leave.start, leave.end, temp);
}

interface Head {
  loop: ForStatement;
  /** `__forAwait(x)` */
  call: CallExpression;
  more: string;
  temp: string;
  error: string;
}

function headOf(node: TryStatement, context: Context): Head | null {
  let statement: Statement | undefined = node.block.body[0];
  while (statement?.type === "LabeledStatement") statement = statement.body;
  if (statement?.type !== "ForStatement" || statement.init?.type !== "VariableDeclaration") return null;
  const [iterator, ...others] = statement.init.declarations;
  const call = iterator?.init;
  if (call?.type !== "CallExpression" || context.helper(call.callee) !== "__forAwait") return null;
  const [more, temp, error] = others.map(({ id }) => (id.type === "Identifier" ? id.name : undefined));
  if (more === undefined || temp === undefined || error === undefined || others.length !== 3) throw changed();
  return { loop: statement, call, more, temp, error };
}

/** `yield iter.next()` in `more = !(temp = yield iter.next()).done`. */
function findNext({ test }: ForStatement): YieldExpression {
  const done = test?.type === "AssignmentExpression" ? test.right : null;
  const member = done?.type === "UnaryExpression" ? done.argument : null;
  const result = member?.type === "MemberExpression" ? member.object : null;
  const next = result?.type === "AssignmentExpression" ? result.right : null;
  if (next?.type !== "YieldExpression") throw changed();
  return next;
}

/** `yield temp.call(iter)` in the finally block, and the call in it. */
function findLeaving({ finalizer }: TryStatement, context: Context): [YieldExpression, CallExpression] {
  const inner = finalizer?.body[0];
  const statement = inner?.type === "TryStatement" ? inner.block.body[0] : null;
  const condition = statement?.type === "ExpressionStatement" ? statement.expression : null;
  const leaving = condition?.type === "LogicalExpression" ? condition.right : null;
  if (leaving?.type !== "YieldExpression" || context.lowered.code[leaving.start - 1] !== "(") throw changed();
  return [leaving, awaitedCall(leaving, context)];
}

/** `throw error[0]`, the last thing in the finally block: the error keeps the place where it was raised. */
function findRethrow({ finalizer }: TryStatement): Statement {
  const inner = finalizer?.body[0];
  const last = inner?.type === "TryStatement" ? inner.finalizer?.body[0] : null;
  const rethrow = last?.type === "IfStatement" ? last.consequent : null;
  if (rethrow?.type !== "ThrowStatement") throw changed();
  return rethrow;
}

/** The call in `yield f()` or `yield new __await(f())`. */
function awaitedCall({ argument }: YieldExpression, context: Context): CallExpression {
  let awaited: AnyNode | null | undefined = argument;
  if (awaited?.type === "NewExpression" && context.helper(awaited.callee) === "__await") {
    context.settled.add(awaited);
    awaited = onlyArgument(awaited.arguments, "__await");
  }
  if (awaited?.type !== "CallExpression") throw changed();
  return awaited;
}

/** Whether only the loop holds what it iterates over: what a call made, awaited or chosen or not. */
function isTemporary(iterable: AnyNode): boolean {
  switch (iterable.type) {
    case "CallExpression":
      return true;
    case "ChainExpression":
      return isTemporary(iterable.expression);
    case "YieldExpression":
      return iterable.argument?.type === "NewExpression"
        ? isTemporary(iterable.argument.arguments[0]!)
        : iterable.argument != null && isTemporary(iterable.argument);
    case "ConditionalExpression":
      return isTemporary(iterable.consequent) && isTemporary(iterable.alternate);
    case "SequenceExpression":
      return isTemporary(iterable.expressions.at(-1)!);
    default:
      return false;
  }
}

function changed(): EsbuildChanged {
  return new EsbuildChanged("a lowered `for await` has another shape");
}
