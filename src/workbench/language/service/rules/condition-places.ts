/** Where a program asks whether a value is true, or whether it is there at all. */
import type * as TypeScript from "typescript";
import type { Scene } from "./rule.ts";

/** Methods of lists whose callback answers yes or no. */
export const PREDICATES: ReadonlySet<string> = new Set([
  "every",
  "filter",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "some",
]);

/** Whether an expression, as a whole or as a part of one, is only asked whether it is true. */
export function isCondition(ts: typeof TypeScript, node: TypeScript.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isCondition(ts, parent);
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) {
    return parent.expression === node;
  }
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isBinaryExpression(parent)) {
    if (!isAndOrOr(ts, parent)) return false;
    return parent.left === node || isCondition(ts, parent);
  }
  if (ts.isArrowFunction(parent)) return parent.body === node && isPredicate(ts, parent);
  if (ts.isReturnStatement(parent)) {
    const block = parent.parent;
    const fn = ts.isBlock(block) ? block.parent : block;
    return (ts.isArrowFunction(fn) || ts.isFunctionExpression(fn)) && isPredicate(ts, fn);
  }
  if (ts.isCallExpression(parent)) {
    return parent.expression.getText() === "Boolean" && parent.arguments[0] === node;
  }
  return false;
}

const isAndOrOr = (ts: typeof TypeScript, { operatorToken: { kind } }: TypeScript.BinaryExpression) =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;

/** `(t) => t.done` of `tasks.filter((t) => t.done)`; an async one gives a coroutine whatever it returns. */
function isPredicate(ts: typeof TypeScript, fn: TypeScript.ArrowFunction | TypeScript.FunctionExpression) {
  const call = fn.parent;
  const isAsync = fn.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
  return (
    !isAsync &&
    ts.isCallExpression(call) &&
    call.arguments[0] === fn &&
    ts.isPropertyAccessExpression(call.expression) &&
    PREDICATES.has(call.expression.name.text)
  );
}

const EQUALITIES = new Set(["==", "===", "!=", "!=="]);

/** `x === null`, `x ?? other`: whether it is there at all is asked. */
export function isComparedWithNothing(ts: typeof TypeScript, node: TypeScript.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isComparedWithNothing(ts, parent);
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  if (operator === "??") return parent.left === node;
  if (!EQUALITIES.has(operator)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  return /^(?:null|undefined)$/.test(other.getText());
}

/**
 * Whether what is asked for is used where the answer was yes: `if (task) await task`, `thing.stop && thing.stop()`. Then
 * it was asked whether there is one.
 */
export function usedWhenTrue({ ts, kinds }: Scene, node: TypeScript.Expression): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const text = node.getText();
  const symbol = kinds.checker.getSymbolAtLocation(node);
  const places: TypeScript.Node[] = [];
  let at: TypeScript.Node = node;
  for (; ts.isExpression(at.parent); at = at.parent) {
    const around = at.parent;
    if (ts.isBinaryExpression(around) && around.left === at) places.push(around.right);
    if (ts.isConditionalExpression(around) && around.condition === at) {
      places.push(around.whenTrue, around.whenFalse);
    }
  }
  if (ts.isIfStatement(at.parent)) {
    places.push(at.parent.thenStatement);
    if (at.parent.elseStatement !== undefined) places.push(at.parent.elseStatement);
  }
  const isUse = (each: TypeScript.Node): boolean =>
    (each.kind === node.kind &&
      each.getText() === text &&
      kinds.checker.getSymbolAtLocation(each) === symbol) ||
    (ts.forEachChild(each, (child) => isUse(child) || undefined) ?? false);
  return places.some(isUse);
}

/**
 * The statement before which something can be computed for an expression in it; null where the expression is not always
 * evaluated exactly once with its statement.
 */
export function statementOf(ts: typeof TypeScript, node: TypeScript.Expression): TypeScript.Statement | null {
  let at: TypeScript.Node = node;
  for (; !ts.isStatement(at.parent); at = at.parent) {
    const around: TypeScript.Node = at.parent;
    if (ts.isFunctionLike(around) || ts.isClassLike(around) || ts.isConditionalExpression(around))
      return null;
    if (
      ts.isBinaryExpression(around) &&
      around.right === at &&
      /^(?:&&|\|\||\?\?)/.test(around.operatorToken.getText())
    ) {
      return null;
    }
    if (ts.isSourceFile(around)) return null;
  }
  const statement = at.parent;
  const isOnce =
    ts.isVariableStatement(statement) ||
    ts.isExpressionStatement(statement) ||
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    (ts.isIfStatement(statement) && statement.expression === at) ||
    (ts.isForOfStatement(statement) && statement.expression === at);
  const isInBlock = ts.isBlock(statement.parent) || ts.isSourceFile(statement.parent);
  return isOnce && isInBlock ? statement : null;
}
