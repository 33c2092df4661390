/**
 * Makes the generator function of an async function once, instead of at each call: engines build a map and a prototype
 * for every new generator function, which costs ten times the call itself. Without moving a line,
 *
 *     function f(a) {                                      function f(a) {
 *       return __async(this, null, function* () {  becomes   return __yp.coroutine(__ypf3(a), 3); } function* __ypf3(a) {
 *         BODY                                                 BODY
 *       });                                                  }
 *     }
 *
 * The generator stands where the function stands, so BODY sees the same names; it is handed `this` if BODY says it.
 * (esbuild has replaced `super`, and `arguments` in arrows.) Where it stands depends on what the function is:
 * - a declaration: beside it, as above;
 * - a method of a class with a name: `static *#__ypf3(a) {...}` beside it;
 * - the end of a statement, as in `const f = (a) => ...;`: a declaration behind the statement;
 * - any other nameless function: `((__ypf3) => (a) => __yp.coroutine(__ypf3(a), 3))(function* __ypf3(a) {...})`, once
 *   for each function that is made.
 * A body that can be entered again becomes a plain function in that place, `function __ypf3(__ypk, a)` (`resumable.ts`).
 * What has no such place (methods of object literals, fields of classes, functions that their place gives a name) stays.
 */
import type { AnyNode, CallExpression, FunctionExpression, Pattern, VariableDeclaration } from "acorn";

import type { Context } from "./context.ts";
import { makeResumable, parametersWith } from "./resumable.ts";
import { childrenOf, isFunction, type Step } from "./walk.ts";

/** Where the generator goes, in words to be put into the code. */
interface Place {
  /** How the owner speaks of the generator. */
  reference: string;
  /** What begins the generator's own code; its parameters follow. */
  declaration: string;
  /** Before the owner. */
  opening: string;
  /** Behind the owner, before the generator. */
  between: string;
  /** Behind the generator. */
  closing: string;
}

/** `owner` is the learner's function, `call` the call of the helper in it, `name` what the generator will be called. */
export function hoist(
  owner: Step,
  call: CallExpression,
  body: FunctionExpression,
  name: string,
  site: number,
  context: Context,
): boolean {
  if (!isAllOf(owner, call)) return false;
  const { code } = context.lowered;
  const place = placeFor(owner, name, code);
  const handing = handOver(owner, call, body);
  if (place === null || handing === null) return false;

  const resumable =
    handing.isPlain &&
    context.loweredBodies.get(body) === "async" &&
    makeResumable(body, (owner.node as { params: Pattern[] }).params, context);
  if (resumable) noteDirect(owner, name, site, context);
  const made = handing.isPlain
    ? resumable
      ? `__yp.resumable(${place.reference}, ${site}, [${handing.parameters}]${handing.self ? ", this" : ""})`
      : `__yp.${quickHook(body, context)}(${place.reference}${handing.call}, ${site})`
    : `${code.slice(call.start, body.start)}${place.reference}, ${site})`;
  const brace = owner.node.type === "ArrowFunctionExpression" && owner.node.expression ? "" : "; }";
  const declaration = resumable ? place.declaration.replace("*", "") : place.declaration;
  const begun = `${made}${brace}${place.between}${declaration}`;
  if (place.opening !== "") context.edits.appendRight(owner.node.start, place.opening);
  if (handing.isPlain) {
    const parameters = resumable ? parametersWith(handing.parameters) : handing.parameters;
    context.edits.update(call.start, body.body.start, `${begun}(${parameters}) `);
  } else context.edits.update(call.start, code.indexOf("(", body.start + "function".length), begun);
  // What closed the call and the function; the generator's own brace closes instead. Lines stay.
  const rest = code.slice(body.end, owner.node.end).replaceAll(/[^\n]/g, "");
  context.edits.update(body.end, owner.node.end, `${rest}${place.closing}` || " ");
  return true;
}

/** A function that everybody in the module can call by name can be called without its coroutine (`direct-calls.ts`). */
function noteDirect({ node, parent }: Step, body: string, site: number, context: Context): void {
  if (parent !== null || node.type !== "FunctionDeclaration" || node.id === null) return;
  // Defaults and rest parameters are seen to by the function, not by the body.
  const parameters: string[] = [];
  for (const each of node.params) {
    if (each.type !== "Identifier") return;
    parameters.push(each.name);
  }
  const { name } = node.id;
  context.direct.set(name, { name, body, site, parameters, end: node.end });
}

/** Whether a function does nothing but return the call. */
function isAllOf({ node }: Step, call: CallExpression): boolean {
  if (!("body" in node) || Array.isArray(node.body)) return false;
  if (node.body === call) return true;
  if (node.body.type !== "BlockStatement") return false;
  const [only, ...rest] = node.body.body;
  return rest.length === 0 && only?.type === "ReturnStatement" && only.argument === call;
}

function placeFor(owner: Step, name: string, code: string): Place | null {
  const { node, parent } = owner;
  const beside = {
    reference: name,
    declaration: `function* ${name}`,
    opening: "",
    between: " ",
    closing: "",
  };
  if (node.type === "FunctionDeclaration") return beside;
  if (parent?.node.type === "MethodDefinition") return placeInClass(owner, parent, name);
  // The name of a function expression can be seen from nowhere else.
  if (node.type === "FunctionExpression" && node.id != null) return null;
  if (endsStatement(owner, code)) return { ...beside, between: "; " };
  if (isNamedByPlace(owner)) return null;
  return {
    reference: name,
    declaration: `function* ${name}`,
    opening: `((${name}) => `,
    between: ")(",
    closing: ")",
  };
}

function placeInClass({ node }: Step, method: Step, name: string): Place | null {
  const { id } = method.parent!.parent!.node as { id?: { name: string } | null };
  // A class without a name cannot speak of itself, nor can a method in which a parameter hides the name.
  if (id == null || (node as FunctionExpression).params.some((each) => nameOfPlain(each) === id.name))
    return null;
  return {
    reference: `${id.name}.#${name}`,
    declaration: `static *#${name}`,
    opening: "",
    between: " ",
    closing: "",
  };
}

/** `const f = OWNER;` or `x.f = OWNER;` in a list of statements: a declaration can follow. */
function endsStatement({ node, parent }: Step, code: string): boolean {
  let step = parent;
  let value: AnyNode = node;
  if (step?.node.type === "VariableDeclarator") {
    step = step.parent;
  } else {
    while (step?.node.type === "AssignmentExpression" && step.node.right === value) {
      value = step.node;
      step = step.parent;
    }
    if (value === node || step?.node.type !== "ExpressionStatement") return false;
  }
  const statement = step?.node;
  if (statement === undefined || !/^;?$/.test(code.slice(node.end, statement.end))) return false;
  return ["Program", "BlockStatement", "StaticBlock", "SwitchCase"].includes(
    step?.parent?.node.type ?? "Program",
  );
}

/** A function without a name of its own gets one from some places, and would lose it if it were wrapped. */
function isNamedByPlace({ parent }: Step): boolean {
  const type = parent?.node.type;
  return (
    type === "VariableDeclarator" ||
    type === "AssignmentExpression" ||
    type === "AssignmentPattern" ||
    type === "Property" ||
    type === "PropertyDefinition"
  );
}

/**
 * How the generator is called with the function's own parameters, which become its own; or not plain, where parameters
 * have patterns and defaults: then esbuild has given them to the generator, and the helper calls it. Null where the
 * parameters have to stay where they are.
 */
type Handing = { isPlain: true; call: string; parameters: string; self: boolean } | { isPlain: false };

function handOver({ node }: Step, call: CallExpression, body: FunctionExpression): Handing | null {
  const [self, list] = call.arguments;
  if (list?.type !== "Literal") return { isPlain: false };
  const { params } = node as { params: Pattern[] };
  const names = params.map(nameOfPlain);
  if (body.params.length > 0 || names.includes(null)) return null;
  const values = params.map((each, i) => (each.type === "RestElement" ? `...${names[i]!}` : names[i]!));
  const parameters = values.join(", ");
  if (self?.type !== "ThisExpression" || !saysThis(body))
    return { isPlain: true, call: `(${parameters})`, parameters, self: false };
  return { isPlain: true, call: `.call(${["this", ...values].join(", ")})`, parameters, self: true };
}

/**
 * A generator that stays where it is gets the function's parameters for its own if it declares one of them again: to `var a` in
 * a function of `a`, the parameter's value belongs. esbuild leaves such a variable empty.
 */
export function keepParameters(
  owner: Step,
  call: CallExpression,
  body: FunctionExpression,
  context: Context,
): void {
  const list = call.arguments[1];
  if (list?.type !== "Literal" || body.params.length > 0) return;
  const { params } = owner.node as { params: Pattern[] };
  const names = params.map(nameOfPlain);
  if (!names.some((name) => name !== null && declares(body.body, name)) || names.includes(null)) return;
  const values = params.map((each, i) => (each.type === "RestElement" ? `...${names[i]!}` : names[i]!));
  context.edits.update(list.start, list.end, `[${values.join(", ")}]`);
  const opening = context.lowered.code.indexOf("(", body.start + "function".length) + 1;
  context.edits.appendLeft(opening, values.join(", "));
}

/** Whether a body declares this name by `var`. */
function declares(node: AnyNode, name: string): boolean {
  if (isFunction(node)) return false;
  if (node.type === "VariableDeclaration" && node.kind === "var" && binds(node, name)) return true;
  for (const [, child] of childrenOf(node)) if (declares(child, name)) return true;
  return false;
}

/** Whether a `var` names it, by itself or in a pattern. */
function binds({ declarations }: VariableDeclaration, name: string): boolean {
  const names = (pattern: AnyNode): boolean =>
    pattern.type === "Identifier"
      ? pattern.name === name
      : [...childrenOf(pattern)].some(([, child]) => names(child));
  return declarations.some(({ id }) => names(id));
}

/** The hook for a generator that has been called. */
function quickHook(body: FunctionExpression, context: Context): string {
  if (context.loweredBodies.get(body) === "asyncGenerator") return "asyncGen";
  return catchesAtAwait(body.body, false) ? "coroutine" : "bareCoroutine";
}

/** The name of a parameter that is a name, with at most a literal for a default, or a rest; else null. */
function nameOfPlain(parameter: Pattern): string | null {
  if (parameter.type === "Identifier") return parameter.name;
  if (parameter.type === "RestElement") return nameOfPlain(parameter.argument);
  if (parameter.type !== "AssignmentPattern" || parameter.right.type !== "Literal") return null;
  return nameOfPlain(parameter.left);
}

/** Whether a body says `this` of its own; it may be in an arrow or in a class's heads, which are looked into as well. */
function saysThis(node: AnyNode): boolean {
  for (const [, child] of childrenOf(node)) {
    if (child.type === "ThisExpression") return true;
    if (isFunction(child) && child.type !== "ArrowFunctionExpression") continue;
    if (saysThis(child)) return true;
  }
  return false;
}

/**
 * Whether anything in a body would notice an error that is raised at one of its awaits: a `try`, or what closes an
 * iterator when it is left. `guarded`: such a thing is around the node.
 */
function catchesAtAwait(node: AnyNode, guarded: boolean): boolean {
  if (isFunction(node)) return false;
  if (node.type === "YieldExpression" && guarded) return true;
  const guards =
    node.type === "TryStatement" || node.type === "ForOfStatement" || node.type === "ArrayPattern";
  for (const [, child] of childrenOf(node)) if (catchesAtAwait(child, guarded || guards)) return true;
  return false;
}
