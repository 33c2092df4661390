/** Statements that consist of an await: `await x;`, `y = await x;`, `const y = await x;`, `return await x;`. */
import type { Expression, Statement, YieldExpression } from "acorn";

interface AwaitStatement {
  awaiting: YieldExpression;
  /** What is done with the result, in words to be put before it: `return `, `y = `. */
  head: string;
  /** The name that is declared with it. */
  name: string | null;
}

/** The await that a statement consists of, what is done with its result, and the name that is declared with it. */
export function awaitIn(node: Statement): AwaitStatement | null {
  let value: Expression | null | undefined;
  let head = "";
  let name: string | null = null;
  if (node.type === "ReturnStatement") {
    value = node.argument;
    head = "return ";
  } else if (node.type === "ExpressionStatement") {
    value = node.expression;
    if (value.type === "AssignmentExpression" && value.operator === "=") {
      if (value.left.type !== "Identifier") return null;
      head = `${value.left.name} = `;
      value = value.right;
    }
  } else if (node.type === "VariableDeclaration") {
    const [only, ...rest] = node.declarations;
    if (node.kind === "var" || rest.length > 0 || only?.id.type !== "Identifier") return null;
    ({ name } = only.id);
    head = `${node.kind} ${name} = `;
    value = only.init;
  }
  if (value?.type !== "YieldExpression" || value.delegate || value.argument == null) return null;
  return { awaiting: value, head, name };
}
