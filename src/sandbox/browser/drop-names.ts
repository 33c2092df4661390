/**
 * Takes the names of functions that no learner can see out of the bundle. esbuild's `keepNames` gives each function its name at
 * run time, since minifying renames it. Classes need that, and so do functions that programs import: `print(asyncio.sleep)` shows
 * `<function sleep>`. The runtime's own functions, some 550, do not; their names were 4.6 of the sandbox's 76 kB.
 */
import { parse, type AnyNode, type CallExpression } from "acorn";
import MagicString from "magic-string";
import { walk } from "../../compiler/pass/walk.ts";

export function dropNames(code: string, visible: ReadonlySet<string>): string {
  const tree = parse(code, { ecmaVersion: "latest" });
  const helper = nameOfHelper(tree);
  if (helper === null)
    throw new Error("esbuild's output has changed: the helper of keepNames was not found.");
  const text = new MagicString(code);
  walk(tree, ({ node, parent }) => {
    if (node.type !== "CallExpression" || !isNaming(node, helper)) return;
    const [named, name] = node.arguments;
    if (named!.type === "ThisExpression" || visible.has((name as { value: string }).value)) return;
    const whole = parent?.node;
    if (whole?.type === "ExpressionStatement") text.remove(whole.start, whole.end);
    else text.remove(node.start, named!.start).remove(named!.end, node.end);
  });
  return text.toString();
}

/** `o(fn, "name")`; of a class, `o(this, "Name")` in a static block. */
function isNaming({ callee, arguments: [named, name] }: CallExpression, helper: string): boolean {
  return (
    callee.type === "Identifier" &&
    callee.name === helper &&
    named !== undefined &&
    name?.type === "Literal" &&
    typeof name.value === "string"
  );
}

/** As esbuild writes it when it minifies: `o = (fn, name) => define(fn, "name", { value: name, configurable: true })`. */
function nameOfHelper(tree: AnyNode): string | null {
  let found: string | null = null;
  walk(tree, ({ node }) => {
    if (node.type !== "VariableDeclarator" || node.init?.type !== "ArrowFunctionExpression") return;
    const { body, params } = node.init;
    if (body.type !== "CallExpression" || params.length !== 2) return;
    const [, key, settings] = body.arguments;
    const names = key?.type === "Literal" && key.value === "name" && settings?.type === "ObjectExpression";
    if (names && found === null && node.id.type === "Identifier") found = node.id.name;
  });
  return found;
}
