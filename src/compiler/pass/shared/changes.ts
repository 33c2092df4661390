/** Where code changes what others may look at, and which functions of a module do it, by themselves or by what they call. */
import type { AnyNode } from "acorn";

import { childrenOf, isFunction } from "../walk.ts";
import { pathOf, propertyOf } from "./pure.ts";

const CHANGING = new Set(["push", "pop", "shift", "unshift", "splice", "add", "delete", "clear", "set"]);

/** What an expression itself changes: `total` of `total += 1`, `this.passengers` of `this.passengers.push(name)`. */
export function changedBy(node: AnyNode): string | null {
  switch (node.type) {
    case "AssignmentExpression":
      return pathOf(node.left);
    case "UpdateExpression":
      return pathOf(node.argument);
    case "CallExpression": {
      const { callee } = node;
      if (callee.type !== "MemberExpression" || !CHANGING.has(propertyOf(callee) ?? "")) return null;
      return pathOf(callee.object);
    }
    default:
      return null;
  }
}

/** Everything that a node changes, in the functions in it as well; of `list[i] = 1`, the list. */
export function* changesIn(node: AnyNode): Generator<string> {
  const target =
    node.type === "AssignmentExpression"
      ? node.left
      : node.type === "UpdateExpression"
        ? node.argument
        : null;
  const path = changedBy(node) ?? (target?.type === "MemberExpression" ? pathOf(target.object) : null);
  if (path !== null) yield path;
  for (const [, child] of childrenOf(node)) yield* changesIn(child);
}

/** One is the other, or a part of it. */
export const isPartOf = (one: string, other: string) =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

export const lastOf = (path: string) => path.slice(path.lastIndexOf(".") + 1);

/** `this.pay(...)` -> `pay` */
export function calledName(node: AnyNode): string | null {
  if (node.type !== "CallExpression") return null;
  const { callee } = node;
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" ? propertyOf(callee) : null;
}

/** The functions of a module, by their names, and what a call of one may change. */
export class Functions {
  readonly #changes = new Map<string, Set<string>>();
  readonly #calls = new Map<string, Set<string>>();
  readonly #getters = new Set<string>();

  constructor(tree: AnyNode) {
    this.#read(tree, "");
  }

  /** A property whose reading runs code of the module's, or a method that the module defines. */
  isComputed(property: string): boolean {
    return this.#getters.has(property) || this.#changes.has(property);
  }

  /** The last names of all that a call of a function with this name changes. */
  changedBy(name: string, seen = new Set<string>()): Set<string> {
    const all = new Set(this.#changes.get(name));
    if (seen.has(name)) return all;
    seen.add(name);
    for (const called of this.#calls.get(name) ?? [])
      for (const changed of this.changedBy(called, seen)) all.add(changed);
    return all;
  }

  #read(node: AnyNode, around: string): void {
    const path = around === "" ? null : changedBy(node);
    if (path !== null) this.#changes.get(around)!.add(lastOf(path));
    const called = around === "" ? null : calledName(node);
    if (called !== null) this.#calls.get(around)!.add(called);
    if (node.type === "MethodDefinition" && node.kind === "get" && "name" in node.key)
      this.#getters.add(node.key.name);
    if (node.type === "Property" && node.kind === "get" && "name" in node.key)
      this.#getters.add(node.key.name);
    const name = nameOfFunction(node);
    if (name !== null) {
      this.#changes.set(name, this.#changes.get(name) ?? new Set());
      this.#calls.set(name, this.#calls.get(name) ?? new Set());
    }
    for (const [, child] of childrenOf(node)) this.#read(child, name ?? around);
  }
}

/** The name by which what a node defines is called, if that is a function. */
function nameOfFunction(node: AnyNode): string | null {
  switch (node.type) {
    case "FunctionDeclaration":
      return node.id?.name ?? null;
    case "MethodDefinition":
    case "PropertyDefinition":
    case "Property": {
      if (node.value == null || !isFunction(node.value)) return null;
      return node.key.type === "PrivateIdentifier"
        ? `#${node.key.name}`
        : node.key.type === "Identifier"
          ? node.key.name
          : null;
    }
    case "VariableDeclarator":
      return node.init != null && isFunction(node.init) && node.id.type === "Identifier"
        ? node.id.name
        : null;
    default:
      return null;
  }
}
