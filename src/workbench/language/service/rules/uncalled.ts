/** An async function where a coroutine is wanted: the call is missing. */
import type * as TypeScript from "typescript";
import { insert } from "../edits.ts";
import { about, type Rule, type Scene, type Sight } from "./rule.ts";

const ARGUMENT = 2345;
const NO_OVERLOAD = 2769;
const NOT_ASSIGNABLE = 2322;

/** `asyncio.create_task(work)` for `asyncio.create_task(work())`. */
export const functionForCoroutine: Rule = ({ code, node }, scene) => {
  if (code !== ARGUMENT && code !== NO_OVERLOAD && code !== NOT_ASSIGNABLE) return undefined;
  const { ts } = scene;
  // Of overloads, TypeScript complains at the function's name.
  const named = ts.isPropertyAccessExpression(node.parent) ? node.parent : node;
  const call = code === NO_OVERLOAD && ts.isCallExpression(named.parent) ? named.parent : null;
  const functions = [node, ...(call?.arguments ?? [])]
    .filter(ts.isExpression)
    .filter((each) => isUncalled(each, scene) && wantsCoroutine(each, scene));
  const [first] = functions;
  if (first === undefined) return undefined;
  return uncalled(first, scene, "A coroutine is wanted here");
};

/** `await work` for `await work()`. */
export const awaitedFunction: Sight = (node, scene) => {
  if (!scene.ts.isAwaitExpression(node) || !isUncalled(node.expression, scene)) return null;
  return uncalled(node.expression, scene, "Only a coroutine, a task or a future can be awaited");
};

function uncalled(expression: TypeScript.Expression, { ts }: Scene, wanted: string) {
  const text = expression.getText();
  const isName = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression);
  const called = isName ? `${text}()` : `(${text})()`;
  return about(
    expression,
    "not-called",
    `${wanted}, and \`${text}\` is a function: only calling it makes one. Write \`${called}\`.`,
    isName ? [{ title: `Call it: ${called}`, edits: [insert(expression.end, "()")], preferred: true }] : [],
  );
}

function isUncalled(expression: TypeScript.Expression, { kinds }: Scene): boolean {
  return kinds.givesCoroutine(kinds.typeOf(expression));
}

/** Where no function is asked for. */
function wantsCoroutine(expression: TypeScript.Expression, { ts, kinds }: Scene): boolean {
  const call = expression.parent;
  if (!ts.isCallExpression(call)) return false;
  const at = call.arguments.indexOf(expression);
  const signatures = kinds.typeOf(call.expression).getCallSignatures();
  return signatures.some((signature) => {
    const parameter = signature.parameters[Math.min(at, signature.parameters.length - 1)];
    if (parameter === undefined) return false;
    const type = kinds.checker.getTypeOfSymbol(parameter);
    const text = kinds.checker.typeToString(type);
    return /Coroutine|Awaitable|Future/.test(text) || type.isTypeParameter();
  });
}
