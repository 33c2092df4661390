/** `done[0]` of a Set, `ages["Ada"]` of a Map: JavaScript looks for a property of that name, and there is none. */
import { wrap } from "../edits.ts";
import { about, type Sight } from "./rule.ts";
import { short } from "./words.ts";

export const unordered: Sight = (node, { ts, kinds }) => {
  if (!ts.isElementAccessExpression(node)) return null;
  const { expression: collection, argumentExpression: index } = node;
  const type = kinds.typeOf(collection);
  const name = type.getSymbol()?.name ?? "";
  if (!/^(?:Readonly)?(?:Set|Map)$/.test(name)) return null;
  const given = kinds.typeOf(index);
  // A symbol, or the name of a method.
  if ((given.flags & ts.TypeFlags.ESSymbolLike) !== 0) return null;
  if (given.isStringLiteral() && type.getProperty(given.value) !== undefined) return null;
  const text = short(collection.getText());
  if (name.endsWith("Map")) {
    const right = `${text}.get(${short(index.getText())})`;
    return about(node, "map-index", `To look up a key in a Map, call its method: \`${right}\`.`, []);
  }
  const spread = `[...${text}][${short(index.getText())}]`;
  const isAssigned =
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return about(
    node,
    "set-index",
    `A Set can't be indexed. Write \`${spread}\`, or loop: \`for (const item of ${text})\`.`,
    isAssigned
      ? []
      : [{ title: `Make a list of it: [...${text}]`, edits: wrap(collection, "[...", "]"), preferred: true }],
  );
};
