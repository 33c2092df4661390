/**
 * What becomes of a call's value, as far as the code shows it: an argument of which calls it is, whether it is asked only for
 * being true, returned, dropped. A run's recording carries it with the site, so that whoever explains the run can say more
 * of a call than its line: that its coroutine was an `if`'s condition, say, and that no `await` can stand there.
 */
import type { AnyNode, CallExpression, NewExpression } from "acorn";

import type { CallUse } from "../program.ts";
import type { Context } from "./context.ts";
import { functionAround, isFunction, type Step } from "./walk.ts";

/** As far out as anybody has a use for. */
const MOST_CALLS = 4;

export function useOf(step: Step, node: CallExpression | NewExpression, context: Context): CallUse {
  const into: string[] = [];
  const becomes = fate(step, into, context);
  return {
    callee: nameOfCallee(node.callee, context),
    hasArguments: node.arguments.length > 0,
    into,
    becomes,
    around: around(step, context),
  };
}

function fate(step: Step, into: string[], context: Context): CallUse["becomes"] {
  let below = step;
  for (let up = step.parent; up !== null && into.length < MOST_CALLS; below = up, up = up.parent) {
    const { node } = up;
    const { key } = below;
    switch (node.type) {
      case "SpreadElement":
      case "ArrayExpression":
      case "ChainExpression":
        continue;
      case "CallExpression":
      case "NewExpression":
        if (key !== "arguments") return "other";
        // esbuild's own; of an async generator's `await f()` it writes `yield new __await(f())`.
        if (context.helper(node.callee) !== "")
          return context.helper(node.callee) === "__await" ? "awaited" : "other";
        into.push(nameOfCallee(node.callee, context));
        continue;
      case "ArrowFunctionExpression":
        // What a callback gives goes to the method that calls it.
        if (key !== "body" || up.parent?.node.type !== "CallExpression" || up.key !== "arguments")
          return "returned";
        continue;
      case "MemberExpression":
        return node.computed ? "other" : "member";
      case "YieldExpression":
        return context.loweredBodies.get(functionAround(up)!.node) === "async" ? "awaited" : "other";
      case "ReturnStatement":
        return "returned";
      case "ExpressionStatement":
        return "dropped";
      case "VariableDeclarator":
      case "AssignmentExpression":
        return "kept";
      case "UnaryExpression":
        return node.operator === "!" ? "negated" : node.operator === "void" ? "dropped" : "operand";
      case "LogicalExpression":
        if (key === "right") continue;
        return "condition";
      case "ConditionalExpression":
        if (key !== "test") continue;
        return "condition";
      case "IfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        return key === "test" ? "condition" : "other";
      case "BinaryExpression":
      case "TemplateLiteral":
        return "operand";
      default:
        return "other";
    }
  }
  return "other";
}

/** The function that runs the call: whether it can await. */
function around(step: Step, context: Context): CallUse["around"] {
  for (let up = step.parent; up !== null; up = up.parent) {
    const { node } = up;
    if (node.type === "StaticBlock" || node.type === "PropertyDefinition") return "plain";
    if (!isFunction(node)) continue;
    if (context.loweredBodies.has(node)) return "async";
    const isConstructor =
      up.parent?.node.type === "MethodDefinition" && up.parent.node.kind === "constructor";
    return isConstructor ? "constructor" : "plain";
  }
  return "module";
}

/** `load`, `asyncio.gather`, `this.pay`; of what is no name, the method: `.map`; else "". */
function nameOfCallee(callee: AnyNode, context: Context): string {
  switch (callee.type) {
    case "Identifier":
      return context.lowered.writtenName(callee.start) || callee.name;
    case "ThisExpression":
      return "this";
    case "SequenceExpression":
      return nameOfCallee(callee.expressions.at(-1)!, context);
    case "ChainExpression":
      return nameOfCallee(callee.expression, context);
    case "MemberExpression": {
      if (callee.computed || !("name" in callee.property)) return "";
      const { object, property } = callee;
      // `import_asyncio.sleep` is how esbuild writes an imported name.
      const written = object.type === "Identifier" ? context.lowered.writtenName(object.start) : "";
      if (object.type === "Identifier" && object.name.startsWith("import_") && written !== object.name)
        return written;
      const isPrivate = property.type === "PrivateIdentifier";
      return `${nameOfCallee(object, context)}.${isPrivate ? "#" : ""}${property.name}`;
    }
    default:
      return "";
  }
}
