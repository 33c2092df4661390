/** The values between an MDX file's braces that can be known without running anything. */
import { parseExpressionAt, type Node } from "acorn";

/** A value that was found without running anything; `known: false` where only running it could tell. */
export type Static = { known: true; value: unknown } | { known: false };

const UNKNOWN: Static = { known: false };

export type Tree = Node & Record<string, unknown>;

export function valueOf(code: string): Static {
  const tree = expressionOf(code);
  return tree === null ? UNKNOWN : evaluate(tree);
}

/** Null for what is empty, a comment alone, or no JavaScript. It may begin at `at`, with other text behind it. */
export function expressionOf(code: string, at = 0): Tree | null {
  try {
    return parseExpressionAt(code, at, { ecmaVersion: "latest", sourceType: "module" }) as Tree;
  } catch {
    return null;
  }
}

export function evaluate(tree: Tree): Static {
  switch (tree.type) {
    case "Literal":
      return { known: true, value: tree["value"] };
    case "TemplateLiteral": {
      const [only, ...more] = tree["quasis"] as { value: { cooked: string } }[];
      return more.length > 0 || only === undefined ? UNKNOWN : { known: true, value: only.value.cooked };
    }
    case "UnaryExpression": {
      const inner = evaluate(tree["argument"] as Tree);
      return tree["operator"] === "-" && inner.known && typeof inner.value === "number"
        ? { known: true, value: -inner.value }
        : UNKNOWN;
    }
    case "Identifier":
      return tree["name"] === "undefined" ? { known: true, value: undefined } : UNKNOWN;
    case "ArrayExpression": {
      const items = (tree["elements"] as (Tree | null)[]).map((item) =>
        item === null ? UNKNOWN : evaluate(item),
      );
      return items.every((item) => item.known)
        ? { known: true, value: items.map(({ value }) => value) }
        : UNKNOWN;
    }
    case "ObjectExpression": {
      const entries: [string, unknown][] = [];
      for (const property of tree["properties"] as Tree[]) {
        const key = property["key"] as Tree | undefined;
        const value = property.type === "Property" ? evaluate(property["value"] as Tree) : UNKNOWN;
        if (key === undefined || property["computed"] === true || !value.known) return UNKNOWN;
        entries.push([String(key["name"] ?? key["value"]), value.value]);
      }
      return { known: true, value: Object.fromEntries(entries) };
    }
    default:
      return UNKNOWN;
  }
}
