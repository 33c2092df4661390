/** A coroutine that nothing awaits: as a statement, or where its result is needed. */
import type * as TypeScript from "typescript";
import { addAwait, asyncioName, functionAround, isAsync, wrap } from "../edits.ts";
import type { Fix } from "../findings.ts";
import { about, type Complaint, type Rule, type Scene, type Sight } from "./rule.ts";
import { callOf, short } from "./words.ts";

/** `f();` as a statement: it makes a coroutine and drops it. */
export const droppedCoroutine: Sight = (node, scene) => {
  const { ts, kinds, source } = scene;
  if (!ts.isCallExpression(node) || !isDropped(ts, node)) return null;
  if (!kinds.isCoroutine(kinds.typeOf(node))) return null;
  const around = functionAround(ts, node);
  const fixes: Fix[] = [];
  if (around === null) {
    const run = asyncioName(ts, source, "run");
    const edits = [...run.edits, ...wrap(node, `${run.text}(`, ")")];
    fixes.push({ title: `Start it with ${run.text}()`, edits, preferred: true });
  } else {
    const fix = addAwait(ts, node);
    if (fix !== null) fixes.push(fix);
    if (isAsync(ts, around)) {
      const task = asyncioName(ts, source, "create_task");
      const edits = [...task.edits, ...wrap(node, `${task.text}(`, ")")];
      fixes.push({ title: `Make it a task: ${task.text}()`, edits });
    }
  }
  const advice =
    around === null
      ? "Start it with asyncio.run()."
      : "Await it, or make it a task with asyncio.create_task().";
  return about(
    node,
    "forgotten-await",
    `Nothing happens here: ${callOf(node.expression.getText())} only makes a coroutine, and nothing awaits it. ${advice}`,
    fixes,
  );
};

/** Whether an expression's value is dropped: it is a statement, or the last part of one. */
function isDropped(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isForStatement(parent)) return parent.initializer === node || parent.incrementor === node;
  if (ts.isParenthesizedExpression(parent) || ts.isVoidExpression(parent)) return isDropped(ts, parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isDropped(ts, parent);
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  if (operator === ",") return parent.left === node || isDropped(ts, parent);
  return /^(?:&&|\|\||\?\?)$/.test(operator) && parent.right === node && isDropped(ts, parent);
}

/** TypeScript complains that a coroutine is not what its result would be. */
export const coroutineForResult: Rule = (complaint, scene) => {
  const { ts, kinds } = scene;
  const expression = coroutineIn(complaint, scene);
  if (expression === null) return undefined;
  const text = short(expression.getText());
  const fix = addAwait(ts, expression);
  const isTask = !kinds.isCoroutine(kinds.typeOf(expression));
  const asked = askedOf(complaint, scene);
  const what = isTask ? "a task or a future" : "a coroutine";
  const need = asked === null ? "its result is needed here" : `\`${asked}\` belongs to its result`;
  const message = `\`${text}\` is ${what}, and ${need}: await it first.`;
  const fixes = fix === null ? [] : [fix];
  // Of a `switch`, TypeScript complains at each of its cases.
  if (complaint.code === NOT_COMPARABLE) return about(expression, "forgotten-await", message, fixes);
  const { start, length } = complaint;
  return { start, length, message, severity: "warning", code: "forgotten-await", fixes };
};

/** What TypeScript says of operands, arguments, properties, calls and iterations that do not fit. */
const NOT_COMPARABLE = 2678;
const CODES = new Set([
  NOT_COMPARABLE,
  2322,
  2339,
  2345,
  2349,
  2362,
  2363,
  2365,
  2367,
  2461,
  2488,
  2551,
  2698,
  2769,
  7053,
]);

/** The coroutine, task or future whose result would have fit. */
function coroutineIn(complaint: Complaint, { ts, kinds, source }: Scene): TypeScript.Expression | null {
  if (!CODES.has(complaint.code)) return null;
  for (const candidate of candidates(ts, complaint)) {
    const type = kinds.typeOf(candidate);
    if (!kinds.isAwaitable(type)) continue;
    const awaited = kinds.checker.getAwaitedType(type);
    if (awaited === undefined || awaited === type || !fits(awaited, candidate, complaint)) continue;
    return candidate;
  }
  return null;

  function fits(
    awaited: TypeScript.Type,
    candidate: TypeScript.Expression,
    { code, node }: Complaint,
  ): boolean {
    const { parent } = candidate;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === candidate) {
      // `coroutine.then`, or a misspelled method of a task, is another matter.
      return kinds.isAny(awaited) || kinds.checker.getPropertyOfType(awaited, parent.name.text) !== undefined;
    }
    if (code === 2345 || code === 2322) {
      if (kinds.isAny(awaited)) return false;
      const wanted = kinds.checker.getContextualType(candidate);
      if (wanted !== undefined) return kinds.checker.isTypeAssignableTo(awaited, wanted);
      const target = declaredAround(ts, node, source);
      return target !== null && kinds.checker.isTypeAssignableTo(awaited, kinds.typeOf(target));
    }
    return true;
  }
}

/** The variable or property that a value is given to. */
function declaredAround(
  ts: typeof TypeScript,
  node: TypeScript.Node,
  source: TypeScript.SourceFile,
): TypeScript.Node | null {
  for (let at = node; at !== source; at = at.parent) {
    if (ts.isVariableDeclaration(at)) return at.name;
    if (ts.isBinaryExpression(at)) return at.left;
    if (ts.isStatement(at)) return null;
  }
  return null;
}

function candidates(ts: typeof TypeScript, { node }: Complaint): TypeScript.Expression[] {
  const { parent } = node;
  const found: TypeScript.Expression[] = [];
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) found.push(parent.expression);
  if (ts.isVariableDeclaration(parent) && parent.name === node && parent.initializer) {
    found.push(parent.initializer);
  }
  if (ts.isCaseClause(parent)) found.push(parent.parent.parent.expression);
  for (const at of [node, parent]) {
    if (ts.isBinaryExpression(at)) found.push(at.left, at.right);
    if (ts.isElementAccessExpression(at)) found.push(at.expression);
    if (ts.isReturnStatement(at) && at.expression) found.push(at.expression);
  }
  if (ts.isExpression(node)) found.push(node);
  return found.map((each) => {
    let inner = each;
    while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
    return inner;
  });
}

/** The property that was asked of a coroutine. */
function askedOf({ node }: Complaint, { ts }: Scene): string | null {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.name === node ? `.${parent.name.text}` : null;
}
