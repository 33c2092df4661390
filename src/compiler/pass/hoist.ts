/**
 * Makes the generator function of an async function once, instead of at each call: engines build a map and a prototype
 * for every new generator function, which costs ten times the call itself. Without moving a line,
 *
 *     function f(a) {                                       function f(a) {
 *       return __async(this, null, function* () {   becomes   return __async(this, arguments, __ypf3, 3); } function* __ypf3(a) {
 *         BODY                                                  BODY
 *       });                                                   }
 *     }
 *
 * and in a class the generator becomes `static *#__ypf3(a)` beside the method. Both stand where the function stands, so
 * BODY sees the same names; `this` comes from `__async`, and esbuild has replaced `super`. Arrows, function expressions
 * and methods of object literals have no such place beside them and stay as they are.
 */
import type { CallExpression, FunctionExpression, Pattern } from "acorn";

import type { Context } from "./context.ts";
import type { Step } from "./walk.ts";

/** What `owner` can be; gives false where the function has to stay as it is. */
export function hoist(
  owner: Step,
  call: CallExpression,
  body: FunctionExpression,
  name: string,
  site: number,
  context: Context,
): boolean {
  const place = placeFor(owner, name);
  const [, list] = call.arguments;
  if (place === null || list === undefined || !isOnlyStatement(owner, call)) return false;
  const { code } = context.lowered;
  const node = owner.node as { params: Pattern[]; body: { end: number } };

  let made: string | null = null;
  if (list.type === "Literal") {
    // The body takes its parameters from around it; they move with it.
    if (!node.params.every(isPlain) || body.params.length > 0) return false;
    made = node.params.map(({ start, end }) => code.slice(start, end)).join(", ");
    const given = node.params.length === 0 ? "null" : "arguments";
    const text = `${given}, ${place.reference}, ${site}); } ${place.declaration}(${made}) `;
    context.edits.update(list.start, body.body.start, text);
  } else {
    const parameters = code.indexOf("(", body.start);
    context.edits.update(body.start, parameters, `${place.reference}, ${site}); } ${place.declaration}`);
  }
  // What closed the call and the function; the generator's own brace closes instead.
  context.edits.update(
    body.end,
    node.body.end,
    code.slice(body.end, node.body.end).replaceAll(/[^\n]/g, "") || " ",
  );
  return true;
}

/** How the generator is declared beside its owner, and how the owner speaks of it. */
function placeFor({ node, parent }: Step, name: string): { declaration: string; reference: string } | null {
  if (node.type === "FunctionDeclaration") return { declaration: `function* ${name}`, reference: name };
  if (parent?.node.type !== "MethodDefinition" || node.type !== "FunctionExpression") return null;
  const owner = parent.parent!.parent!.node;
  const { id } = owner as { id?: { name: string } | null };
  // A class without a name cannot speak of itself, nor can a method in which a parameter hides the name.
  if (id == null || node.params.some((each) => each.type !== "Identifier" || each.name === id.name))
    return null;
  return { declaration: `static *#${name}`, reference: `${id.name}.#${name}` };
}

function isOnlyStatement({ node }: Step, call: CallExpression): boolean {
  if (!("body" in node) || Array.isArray(node.body) || node.body.type !== "BlockStatement") return false;
  const [only, ...rest] = node.body.body;
  return rest.length === 0 && only?.type === "ReturnStatement" && only.argument === call;
}

/** A parameter that can be written twice: a name, with at most a literal for a default, or a rest. */
function isPlain(parameter: Pattern): boolean {
  if (parameter.type === "Identifier") return true;
  if (parameter.type === "RestElement") return parameter.argument.type === "Identifier";
  if (parameter.type !== "AssignmentPattern" || parameter.left.type !== "Identifier") return false;
  return parameter.right.type === "Literal" && !("regex" in parameter.right);
}
