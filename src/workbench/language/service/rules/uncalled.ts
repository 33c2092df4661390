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
  return uncalled(first, scene, "A coroutine is needed here");
};

/** `await work` for `await work()`. */
export const awaitedFunction: Sight = (node, scene) => {
  if (!scene.ts.isAwaitExpression(node) || !isUncalled(node.expression, scene)) return null;
  return uncalled(node.expression, scene, "Only a coroutine, a task or a future can be awaited");
};

/** Operands, arguments, values and properties that would fit if the function were called. */
const WITHOUT_RESULT = new Set([ARGUMENT, NOT_ASSIGNABLE, 2339, 2362, 2363, 2365, 2367, 2551]);

/** `task.done === true`, `queue.qsize > 3`: the method itself, where its result is needed. */
export const functionForResult: Rule = ({ code, node }, scene) => {
  if (!WITHOUT_RESULT.has(code)) return undefined;
  const { ts, kinds } = scene;
  const { parent } = node;
  const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const operands = ts.isBinaryExpression(node) ? [node.left, node.right] : [node];
  const candidates = isProperty ? [parent.expression] : operands;
  for (const each of candidates) {
    if (!ts.isIdentifier(each) && !ts.isPropertyAccessExpression(each)) continue;
    if (!isDeclaredFunction(each, scene)) continue;
    const made = kinds
      .typeOf(each)
      .getCallSignatures()
      .find((signature) => isCalledWithNothing(ts, signature));
    if (made === undefined) continue;
    const result = kinds.checker.getReturnTypeOfSignature(made);
    if (isProperty && !kinds.isAny(result) && result.getProperty(parent.name.text) === undefined) continue;
    if (code === ARGUMENT || code === NOT_ASSIGNABLE) {
      const wanted = kinds.checker.getContextualType(each);
      if (wanted === undefined || !kinds.checker.isTypeAssignableTo(result, wanted)) continue;
    }
    const text = each.getText();
    return about(
      each,
      "not-called",
      `\`${text}\` is a function, and its result is needed here. Write \`${text}()\`.`,
      [{ title: `Call it: ${text}()`, edits: [insert(each.end, "()")], preferred: true }],
    );
  }
  return undefined;
};

/** A function, a method or a constant arrow: what a parameter or a property holds may be missing. */
export function isDeclaredFunction(node: TypeScript.Expression, { ts, kinds }: Scene): boolean {
  let symbol = kinds.checker.getSymbolAtLocation(node);
  if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0) {
    symbol = kinds.checker.getAliasedSymbol(symbol);
  }
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) !== 0) return false;
  if ((symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Method)) !== 0) return true;
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const { initializer } = declaration;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConstant || initializer === undefined) return false;
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer);
}

/** Whether none of a function's parameters has to be given. */
export function isCalledWithNothing(ts: typeof TypeScript, { declaration }: TypeScript.Signature): boolean {
  if (declaration === undefined || !ts.isFunctionLike(declaration)) return false;
  const parameters = declaration.parameters as readonly TypeScript.ParameterDeclaration[];
  return parameters.every((each) => each.questionToken ?? each.initializer ?? each.dotDotDotToken);
}

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
