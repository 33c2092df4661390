/**
 * Expressions that can be evaluated once more without anybody noticing: `seats > 0`, `this.passengers.length >= this.seats`,
 * `!cache.has(page)`. Their text is written anew, so that it raises nothing should an object be gone by then.
 */
import type { AnyNode, MemberExpression } from "acorn";

export interface Pure {
  text: string;
  /** What it looks at: `seats`, `this.passengers` (of whose length it asks). */
  paths: ReadonlySet<string>;
}

/** What a place knows of names. */
export interface Names {
  /** Constants that hold what such an expression gave. */
  known: ReadonlyMap<string, Pure>;
  /** False for a variable of the function's own that may have another value by now. */
  isStable: (name: string) => boolean;
  /** Properties that the module gives code of its own. */
  isComputed: (property: string) => boolean;
}

const ASKING = new Set(["has", "includes", "get"]);
const SIZES = new Set(["length", "size"]);
const BINARY = /^(?:[=!]==?|[<>]=?|[-+*/%])$/;

/** `seats`, `this.passengers`, `account.balance`; null for what is no such name. */
export function pathOf(node: AnyNode): string | null {
  if (node.type === "ThisExpression") return "this";
  // What is imported is another module's: `import_asyncio.default`.
  if (node.type === "Identifier") return node.name.startsWith("import_") ? null : node.name;
  if (node.type !== "MemberExpression") return null;
  const name = propertyOf(node);
  const object = name === null ? null : pathOf(node.object);
  return object === null ? null : `${object}.${name}`;
}

/** `balance`, `#balance`; null for `[...]`. */
export function propertyOf({ computed, property }: MemberExpression): string | null {
  if (property.type === "PrivateIdentifier") return `#${property.name}`;
  return computed || property.type !== "Identifier" ? null : property.name;
}

export function pure(node: AnyNode, names: Names): Pure | null {
  const paths = new Set<string>();
  const text = write(node, names, paths);
  return text === null ? null : { text, paths };
}

function write(node: AnyNode, names: Names, paths: Set<string>): string | null {
  const inner = (child: AnyNode) => write(child, names, paths);
  switch (node.type) {
    case "Literal":
      return "regex" in node || node.raw === undefined ? null : node.raw;
    case "ThisExpression":
      return "this";
    case "Identifier": {
      const known = names.known.get(node.name);
      if (known === undefined && (!names.isStable(node.name) || pathOf(node) === null)) return null;
      for (const path of known?.paths ?? [node.name]) paths.add(path);
      return known === undefined ? node.name : `(${known.text})`;
    }
    case "MemberExpression": {
      const path = pathOf(node);
      const name = propertyOf(node);
      if (path === null || name === null || names.isComputed(name)) return null;
      paths.add(SIZES.has(name) ? path.slice(0, -name.length - 1) : path);
      return objectText(path, names);
    }
    case "UnaryExpression": {
      if (!["!", "-", "void"].includes(node.operator)) return null;
      const argument = inner(node.argument);
      return argument === null ? null : `${node.operator}(${argument})`;
    }
    case "BinaryExpression":
    case "LogicalExpression": {
      if (node.type === "BinaryExpression" && !BINARY.test(node.operator)) return null;
      const [left, right] = [inner(node.left), inner(node.right)];
      return left === null || right === null ? null : `(${left} ${node.operator} ${right})`;
    }
    case "CallExpression": {
      const { callee } = node;
      if (node.optional || callee.type !== "MemberExpression") return null;
      const name = propertyOf(callee);
      if (name === null || !ASKING.has(name) || names.isComputed(name)) return null;
      const path = pathOf(callee.object);
      const object = path === null ? null : objectText(path, names);
      const given = node.arguments.map(inner);
      if (path === null || object === null || given.includes(null)) return null;
      paths.add(path);
      return `${object}?.${name}(${given.join(", ")})`;
    }
    default:
      return null;
  }
}

/** The very object that is meant, and not what its variable was copied from. */
function objectText(path: string, { isStable, isComputed }: Names): string | null {
  const [root = "", ...properties] = path.split(".");
  if (root !== "this" && !isStable(root)) return null;
  if (properties.some(isComputed)) return null;
  const text = [root, ...properties].join("?.");
  return root === "this" ? text.replace("this?.", "this.") : text;
}
