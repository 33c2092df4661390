/** The JavaScript between a lesson's braces: the names that it uses and makes. */
import { parse } from "acorn";
import { expressionOf, type Tree } from "../../../course/mdx-values.ts";

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
