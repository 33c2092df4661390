/** `f(timeout=2)`: Python's keyword arguments, in the compiler's own words; the fix makes an object of them. */
import type * as TypeScript from "typescript";
import { inTypeScript, keywordAdvice } from "../../../../compiler/complaints/python/keywords.ts";
import type { Finding, Fix } from "../findings.ts";
import { about, type Scene, type Sight } from "./rule.ts";

type Keyword = TypeScript.BinaryExpression & { left: TypeScript.Identifier };

export const keywordArgument: Sight = (node, scene) => {
  const { ts, source } = scene;
  if (!isKeyword(node, scene)) return null;
  const call = node.parent as TypeScript.CallExpression;
  const fix = asObject(call, scene);
  const lineEnd = source.text.indexOf("\n", node.getStart());
  const written = source.text.slice(node.getStart(), lineEnd === -1 ? undefined : lineEnd);
  const { message, help } = keywordAdvice(node.left.text, written);
  const first = call.arguments.find((each) => isKeyword(each, scene))!;
  const finding: Finding = {
    ...about(node.left, "python", `${message} ${help}`, fix === null ? [] : [fix], "error"),
    // What TypeScript says of the call's arguments is an echo.
    instead: { start: first.getStart(), end: call.end, names: [nameOf(ts, call)] },
  };
  return finding;
};

/** `timeout=2` among the arguments of a call, where nothing is called `timeout`. */
function isKeyword(node: TypeScript.Node, { ts, kinds, source }: Scene): node is Keyword {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const { parent, left } = node;
  if (!ts.isIdentifier(left) || !(ts.isCallExpression(parent) || ts.isNewExpression(parent))) return false;
  if (!(parent.arguments?.includes(node) ?? false)) return false;
  const declarations = kinds.checker.getSymbolAtLocation(left)?.declarations ?? [];
  return !declarations.some((each) => each.getSourceFile() === source);
}

/** Where TypeScript complains of a call as a whole. */
const nameOf = (ts: typeof TypeScript, { expression }: TypeScript.CallExpression) =>
  (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getStart();

/** All of a call's keywords as one object, if nothing but keywords comes after the first. */
function asObject({ arguments: given }: TypeScript.CallExpression, scene: Scene): Fix | null {
  const first = given.findIndex((each) => isKeyword(each, scene));
  const keywords = given.slice(first);
  if (!keywords.every((each) => isKeyword(each, scene))) return null;
  const entries = keywords.map(({ left, right }) => `${left.text}: ${inTypeScript(right.getText())}`);
  const start = keywords[0]!.getStart();
  const object = `{ ${entries.join(", ")} }`;
  return {
    title: `Write ${object}`,
    edits: [{ start, length: keywords.at(-1)!.end - start, text: object }],
    preferred: true,
  };
}
