/**
 * Every point at which a function can be suspended: `at` is set when the operand has its value, just before the yield,
 * so that whoever looks at the suspended function later finds the line at which it waits.
 */
import type { AnyNode, YieldExpression } from "acorn";

import { EsbuildChanged } from "../changed.ts";
import { callSite, isEsbuilds, neverQuoted } from "./calls.ts";
import type { Around, Context } from "./context.ts";
import type { DirectCalls } from "./direct-calls.ts";
import { functionAround, type Step } from "./walk.ts";

export function markYield(
  step: Step,
  node: YieldExpression,
  context: Context,
  directCalls: DirectCalls,
): void {
  if (context.settled.has(node)) return;
  const kind = context.loweredBodies.get(functionAround(step)!.node);
  const site = context.siteOf(node, isAwait(step, node, context) ? "await" : "yield");
  const operand = node.argument;
  const stop = context.stops.get(node);
  if (stop !== undefined && operand != null) {
    directCalls.note({ stop, operand, site, awaits: sayAwaited(operand, context) });
    return;
  }
  if (operand == null) {
    context.edits.prependLeft(node.end, ` (__yp.at = ${site}, void 0)`);
  } else if (node.delegate) {
    markDelegation(operand, kind === "asyncGenerator", site, context);
  } else if (operand.type === "NewExpression" && context.helper(operand.callee) === "__await") {
    context.settled.add(operand);
    context.setAtAfter(onlyArgument(operand.arguments, "__await"), site);
  } else if (kind === "async" && neverQuoted(step)) {
    // `yield x` becomes `(__yp.wait(x, 7) ? yield __yp : __yp.result)`: what need not wait goes on at once.
    const { before, after } = sayAwaited(operand, context);
    context.edits.update(node.start, node.start + "yield ".length, `(__yp.wait(${before}`);
    context.edits.prependLeft(node.end, `${after}, ${site}) ? yield __yp : __yp.result)`);
  } else {
    context.setAtAfter(operand, site);
  }
}

/**
 * A call that is awaited right where it is made: the runtime is told its site before it is evaluated, `(__yp.awaits = 8, f())`,
 * for a library function needs no coroutine then.
 */
function sayAwaited(operand: AnyNode, context: Context): Around {
  const isLearners =
    operand.type === "CallExpression" && !context.settled.has(operand) && !isEsbuilds(operand, context);
  if (!isLearners) return { before: "", after: "" };
  return { before: `(__yp.awaits = ${callSite(operand, context)}, `, after: ")" };
}

/** Whether the learner wrote `await` here: in an async function every yield is one, in an async generator the marked. */
export function isAwait(step: Step, node: YieldExpression, context: Context): boolean {
  const kind = context.loweredBodies.get(functionAround(step)!.node);
  if (kind === "async") return true;
  if (kind !== "asyncGenerator") return false;
  return node.argument?.type === "NewExpression" && context.helper(node.argument.callee) === "__await";
}

/**
 * `yield*`. esbuild puts its `__yieldStar` into plain generators too (0.28.2), where it turns an iterable that is also
 * async-iterable into the wrong one and changes what `throw` does; there it is taken out again.
 */
function markDelegation(operand: AnyNode, isAsync: boolean, site: number, context: Context): void {
  if (operand.type !== "CallExpression" || context.helper(operand.callee) !== "__yieldStar") {
    if (isAsync) throw new EsbuildChanged("`yield*` in an async generator is not `yield* __yieldStar(x)`");
    context.setAtAfter(operand, site);
    return;
  }
  const iterable = onlyArgument(operand.arguments, "__yieldStar");
  if (!isAsync) context.edits.remove(operand.callee.start, operand.callee.end);
  context.setAtAfter(iterable, site);
}

export function onlyArgument(nodes: readonly AnyNode[], helper: string): AnyNode {
  const [only, ...rest] = nodes;
  if (only === undefined || rest.length > 0)
    throw new EsbuildChanged(`\`${helper}\` is not given one argument`);
  return only;
}
