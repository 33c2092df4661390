/** Whether a value shows by its making that it is there: nulls are not in the types that TypeScript keeps here. */
import type * as TypeScript from "typescript";
import type { Scene } from "./rule.ts";

/** Through so many variables and functions that only pass a call on. */
const FAR = 4;

/** A call that always gives something, or a variable that is never given anything but such calls. */
export function isNeverNull(node: TypeScript.Expression, scene: Scene, far = FAR): boolean {
  const { ts } = scene;
  if (far === 0) return false;
  if (ts.isParenthesizedExpression(node)) return isNeverNull(node.expression, scene, far);
  if (ts.isNewExpression(node)) return true;
  if (ts.isCallExpression(node)) {
    if (node.questionDotToken !== undefined) return false;
    const declaration = scene.kinds.checker.getResolvedSignature(node)?.declaration;
    return declaration !== undefined && givesAlways(declaration, scene, far);
  }
  if (!ts.isIdentifier(node)) return false;
  const made = valuesOf(node, scene);
  return made !== null && made.every((each) => isNeverNull(each, scene, far - 1));
}

function givesAlways(
  declaration: TypeScript.SignatureDeclaration | TypeScript.JSDocSignature,
  scene: Scene,
  far: number,
): boolean {
  const { ts } = scene;
  if (!ts.isFunctionLike(declaration)) return false;
  if ((ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Async) !== 0) {
    return true;
  }
  const written = declaration.type?.getText();
  if (written !== undefined) {
    // The library's `map.get(key)` gives a `V | undefined`; ours says so too, where it is so.
    return !/\b(?:null|undefined|any|unknown|void)\b(?![^<]*>)|^[A-Z]$/.test(written);
  }
  const body = (declaration as { body?: TypeScript.Node }).body;
  if (body === undefined || !ts.isArrowFunction(declaration) || ts.isBlock(body)) return false;
  return ts.isExpression(body) && isNeverNull(body, scene, far - 1);
}

/** All that a variable of the program is ever given; null where that cannot be seen. */
function valuesOf(name: TypeScript.Identifier, { ts, kinds, source }: Scene): TypeScript.Expression[] | null {
  const symbol = kinds.checker.getSymbolAtLocation(name);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return null;
  if (declaration.getSourceFile() !== source || declaration.initializer === undefined) return null;
  const values = [declaration.initializer];
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0) return values;
  const tricky: TypeScript.Node[] = [];
  const look = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== declaration.name) {
      const { parent } = node;
      if (
        ts.isBinaryExpression(parent) &&
        parent.left === node &&
        /^(?!=>|={2,3}$|!|<|>).*=$/.test(parent.operatorToken.getText())
      ) {
        if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) values.push(parent.right);
        else tricky.push(node);
      } else if (
        ts.isForOfStatement(parent) ||
        ts.isArrayLiteralExpression(parent) ||
        ts.isShorthandPropertyAssignment(parent)
      ) {
        tricky.push(node); // It may be taken apart into.
      }
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return tricky.length === 0 ? values : null;
}
