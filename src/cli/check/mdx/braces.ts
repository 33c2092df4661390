/** The JavaScript between a lesson's braces: the values that can be known without running it, and the names that it uses. */
import { parse, parseExpressionAt, type Node } from "acorn";

/** A value that was found without running anything; `known: false` where only running it could tell. */
export type Static = { known: true; value: unknown } | { known: false };

const UNKNOWN: Static = { known: false };

type Tree = Node & Record<string, unknown>;

export function valueOf(code: string): Static {
  const tree = expressionOf(code);
  return tree === null ? UNKNOWN : evaluate(tree);
}

/** The names that it uses and does not make itself; none of what is no JavaScript, which the compiler complains of. */
export function namesIn(code: string): string[] {
  const tree = expressionOf(code);
  if (tree === null) return [];
  const used = new Set<string>();
  const made = new Set<string>();
  walk(tree, used, made);
  return [...used].filter((name) => !made.has(name) && !(name in globalThis));
}

/** The names that a lesson's own `export` and `import` lines make, and what they import from where. */
export function declaredIn(modules: readonly string[]): {
  names: string[];
  imports: { from: string; code: string }[];
} {
  const names = ["frontmatter", "props"];
  const imports: { from: string; code: string }[] = [];
  for (const code of modules) {
    let body: Tree[];
    try {
      body = parse(code, { ecmaVersion: "latest", sourceType: "module" }).body as unknown as Tree[];
    } catch {
      continue;
    }
    for (const statement of body) {
      const source = statement["source"] as { value?: unknown } | null | undefined;
      if (typeof source?.value === "string")
        imports.push({ from: source.value, code: code.slice(statement.start, statement.end) });
      if (statement.type === "ImportDeclaration") {
        for (const one of statement["specifiers"] as Tree[]) names.push(nameOf(one["local"]));
      }
      const declared = (statement["declaration"] ?? statement) as Tree;
      if ("id" in declared) names.push(nameOf(declared["id"]));
      for (const one of (declared["declarations"] ?? []) as Tree[]) {
        const made = new Set<string>();
        bind(one["id"] as Tree, made);
        names.push(...made);
      }
    }
  }
  return { names, imports };
}

const nameOf = (node: unknown) => {
  const name = (node as { name?: unknown } | null)?.name;
  return typeof name === "string" ? name : "";
};

/** Null for what is empty, a comment alone, or no JavaScript. */
function expressionOf(code: string): Tree | null {
  try {
    return parseExpressionAt(code, 0, { ecmaVersion: "latest", sourceType: "module" }) as Tree;
  } catch {
    return null;
  }
}

function evaluate(tree: Tree): Static {
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

/** All names of a pattern: `a`, `{ a, b: [c] }`. */
function bind(pattern: Tree | null, made: Set<string>): void {
  if (pattern === null) return;
  if (pattern.type === "Identifier") made.add(nameOf(pattern));
  else for (const child of childrenOf(pattern, ["key"])) bind(child, made);
}

function walk(tree: Tree, used: Set<string>, made: Set<string>): void {
  if (tree.type === "Identifier") {
    used.add(nameOf(tree));
    return;
  }
  for (const pattern of (tree["params"] ?? []) as Tree[]) bind(pattern, made);
  if (tree.type === "VariableDeclarator") bind(tree["id"] as Tree, made);
  const names = tree["computed"] === true ? [] : ["property", ...(tree["shorthand"] === true ? [] : ["key"])];
  for (const child of childrenOf(tree, names)) walk(child, used, made);
}

function childrenOf(tree: Tree, except: readonly string[]): Tree[] {
  return Object.entries(tree)
    .filter(([key]) => !except.includes(key))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is Tree => typeof value === "object" && value !== null && "type" in value);
}
