/** What a function is called, in the learner's words: esbuild renames, so names are read off the learner's own text. */
import type { AnyNode } from "acorn";

import type { Context } from "../context.ts";
import { isClass, isFunction, type Step } from "../walk.ts";

const nameless = "<anonymous>";

export interface FunctionName {
  /** `main`, `Worker.run`. */
  name: string;
  /** As Python's `__qualname__`: `main.<locals>.Worker.run`. */
  qualname: string;
}

export function nameOf(step: Step, context: Context): FunctionName {
  const owner = classAround(step);
  const own = ownName(step, context);
  const name = owner === null ? own : `${ownName(owner, context)}.${own}`;
  return { name, qualname: scopeOf(owner ?? step, context) + name };
}

/** `main.<locals>.` for what stands in main. */
function scopeOf(step: Step, context: Context): string {
  for (let up = step.parent; up !== null; up = up.parent) {
    if (isFunction(up.node) && !context.loweredBodies.has(up.node)) {
      return `${nameOf(up, context).qualname}.<locals>.`;
    }
  }
  return "";
}

/** The class whose method, accessor or field the function is. */
function classAround({ parent }: Step): Step | null {
  const type = parent?.node.type;
  if (type !== "MethodDefinition" && type !== "PropertyDefinition") return null;
  const owner = parent!.parent!.parent!;
  return isClass(owner.node) ? owner : null;
}

function ownName({ node, parent, key }: Step, context: Context): string {
  if ("id" in node && node.id?.type === "Identifier") return written(node.id, context);
  const around = parent?.node;
  switch (around?.type) {
    case "VariableDeclarator":
      return key === "init" ? written(around.id, context) : nameless;
    case "AssignmentExpression":
    case "AssignmentPattern":
      return key === "right" ? written(around.left, context) : nameless;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return key === "value" ? keyName(around.key, around.computed, context) : nameless;
    default:
      return nameless;
  }
}

function written(node: AnyNode, context: Context): string {
  if (node.type === "MemberExpression" && !node.computed) return keyName(node.property, false, context);
  if (node.type !== "Identifier") return nameless;
  return context.lowered.writtenName(node.start) || node.name;
}

function keyName(key: AnyNode, computed: boolean, context: Context): string {
  if (key.type === "Literal") return String(key.value);
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (key.type === "Identifier" && !computed) return key.name;
  return computed ? `[${context.lowered.code.slice(key.start, key.end)}]` : nameless;
}
