/**
 * What is true whatever its result: a coroutine, a task, or a function that is not called, where a condition is wanted.
 * TypeScript warns of it only while it hunts for null, which it does not here (`options.ts`); so a value is called always
 * true only where its making shows that it cannot be null.
 */
import type * as TypeScript from "typescript";
import { addAwait, insert } from "../edits.ts";
import type { Finding } from "../findings.ts";
import { isCondition, isComparedWithNothing, usedWhenTrue } from "./condition-places.ts";
import { isNeverNull } from "./never-null.ts";
import { about, type Scene, type Sight } from "./rule.ts";
import { isCalledWithNothing, isDeclaredFunction } from "./uncalled.ts";
import { short } from "./words.ts";

export const alwaysTrue: Sight = (node, scene) => {
  const { ts } = scene;
  if (!ts.isExpression(node) || ts.isParenthesizedExpression(node)) return null;
  const isCompared = isComparedWithNothing(ts, node);
  if (!isCompared && !isCondition(ts, node)) return null;
  if (usedWhenTrue(scene, node)) return null;
  return awaitableAsCondition(node, isCompared, scene) ?? functionAsCondition(node, isCompared, scene);
};

function awaitableAsCondition(
  node: TypeScript.Expression,
  isCompared: boolean,
  scene: Scene,
): Finding | null {
  const { ts, kinds } = scene;
  const type = kinds.typeOf(node);
  if (!kinds.isAwaitable(type) || !isNeverNull(node, scene)) return null;
  const what = kinds.isCoroutine(type) ? "a coroutine" : "a task or a future";
  const fact = isCompared ? "never `null` or `undefined`" : "always true as a condition";
  const fix = addAwait(ts, node);
  return about(
    node,
    "forgotten-await",
    `\`${short(node.getText())}\` is ${what}, which is ${fact}, whatever its result will be: await it first.`,
    fix === null ? [] : [fix],
  );
}

/** `if (task.done)`: the method itself, which is always there. */
function functionAsCondition(node: TypeScript.Expression, isCompared: boolean, scene: Scene): Finding | null {
  const { ts, kinds } = scene;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return null;
  if (!isDeclaredFunction(node, scene)) return null;
  const type = kinds.typeOf(node);
  const text = node.getText();
  const isFree = type.getCallSignatures().some((each) => isCalledWithNothing(ts, each));
  const isAsync = kinds.givesCoroutine(type);
  const call = `${isAsync ? "await " : ""}${text}(${isFree ? "" : "..."})`;
  const what = ts.isPropertyAccessExpression(node) ? "a method" : "a function";
  const fact = isCompared ? "never `null` or `undefined`" : "always true as a condition";
  const awaited = isAsync ? addAwait(ts, node) : { edits: [] };
  const edits = awaited === null ? null : [...awaited.edits, insert(node.end, "()")];
  return about(
    node,
    "not-called",
    `\`${text}\` is ${what}, which is ${fact}: only calling it gives an answer. Write \`${call}\`.`,
    isFree && edits !== null ? [{ title: `Call it: ${call}`, edits, preferred: true }] : [],
  );
}
