/** What an identifier stands for: a variable or a name of something else, where it is declared, where it is given a value. */
import type { Step } from "../walk.ts";

/** Whether an identifier is a variable, and not the name of a property or a label. */
export function isVariable({ parent, key }: Step): boolean {
  const around = parent?.node;
  switch (around?.type) {
    case "MemberExpression":
      return key === "object" || around.computed;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return key !== "key" || around.computed;
    case "LabeledStatement":
      return key !== "label";
    case "BreakStatement":
    case "ContinueStatement":
    case "MetaProperty":
      return false;
    default:
      return true;
  }
}

/** Whether an identifier stands where its name is declared. */
export function isBinding(step: Step): boolean {
  const { parent, key } = step;
  const around = parent?.node;
  switch (around?.type) {
    case "VariableDeclarator":
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ClassDeclaration":
    case "ClassExpression":
      return key === "id" || key === "params";
    case "CatchClause":
      return key === "param";
    case "ArrayPattern":
    case "ObjectPattern":
    case "RestElement":
      return isBinding(parent!);
    case "AssignmentPattern":
      return key === "left" && isBinding(parent!);
    case "Property":
      return key === "value" && parent!.parent?.node.type === "ObjectPattern" && isBinding(parent!.parent);
    default:
      return false;
  }
}

/** Whether an identifier is given a new value where it stands. */
export function isAssigned({ parent, key }: Step): boolean {
  switch (parent?.node.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForInStatement":
    case "ForOfStatement":
      return key === "left";
    case "UpdateExpression":
    case "ArrayPattern":
    case "RestElement":
      return true;
    case "Property":
      return key === "value" && parent.parent?.node.type === "ObjectPattern";
    default:
      return false;
  }
}
