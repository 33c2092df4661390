/**
 * Async functions without a generator. Making, entering and leaving a generator costs more than all that a short async
 * function does, so where control flow is simple, the body becomes a plain function that can be entered again:
 *
 *     function f(a) {                                  function f(a) {
 *       return __async(this, null, function* () {       return __yp.resumable(__ypf1, 1, [a]); } function __ypf1(__ypk, a) {
 *         const b = a + 1;                    becomes     const b = __ypn === 0 ? a + 1 : __ypl[1];
 *         const c = yield g(b);                           if (__ypn === 0 ? __yp.wait(g(b), 5) : ...) { ...; return __yp; } const c = __yp.result;
 *         return b + c;                                   return b + c;
 *       });                                             }
 *     }
 *
 * `__ypk` is the coroutine. If an await has to wait, the body keeps in it the number of the await (`stop`) and its
 * variables (`kept`), and returns the hooks object. Called again, it makes its way back: `__ypn` is the number it
 * goes to; declarations take their values from what was kept, other statements are passed over, branches and loops that
 * hold the await are entered, and there `__ypn` becomes 0: from then on everything runs as written.
 *
 * That works where each await is a statement (`await x;`, `y = await x;`, `const y = await x;`, `return await x;`), in
 * blocks, `if`, `for (;;)`, `while` and `do`, and no function inside holds on to a variable. All else stays a generator.
 */
import type {
  AnyNode,
  BlockStatement,
  ForStatement,
  FunctionExpression,
  IfStatement,
  Node,
  Pattern,
  Statement,
  VariableDeclaration,
} from "acorn";

import { awaitIn } from "./await-statement.ts";
import type { Context } from "./context.ts";
import { guardOf } from "./shared/guards.ts";
import {
  declaredIn,
  hasAwait,
  hasVar,
  holdsVariable,
  identifiersIn,
  isDeclared,
  type Scope,
  shadows,
} from "./variables.ts";
import { isClass, isFunction } from "./walk.ts";

/** The coroutine, the number of the await on the way back to it, and the variables' values as they were kept. */
const coroutine = "__ypk";
const target = "__ypn";
const kept = "__ypl";

/** Each wait keeps all variables that can be seen, and each await has the list in its code: with more, a generator is better. */
const MOST_KEPT = 64;

/** The parameters of the new body, if it can be had; the body is then rewritten. */
export function makeResumable(
  body: FunctionExpression,
  params: readonly Pattern[],
  context: Context,
): boolean {
  const plan = new Plan(body, context);
  const names: string[] = [];
  for (const each of params) for (const { name } of identifiersIn(each)) names.push(name);
  if (!plan.make(names)) return false;
  plan.apply(names);
  return true;
}

/** What is put before the parameters of the body. */
export function parametersWith(parameters: string): string {
  return parameters === "" ? coroutine : `${coroutine}, ${parameters}`;
}

class Plan {
  readonly #body: BlockStatement;
  readonly #context: Context;
  readonly #code: string;
  readonly #edits: (() => void)[] = [];
  #awaits = 0;

  constructor(body: FunctionExpression, context: Context) {
    this.#body = body.body;
    this.#context = context;
    this.#code = context.lowered.code;
  }

  /** Looks through the body; false if it has to stay a generator. */
  make(params: readonly string[]): boolean {
    if (!hasAwait(this.#body)) return true;
    if (hasVar(this.#body)) return false;
    if (holdsVariable(this.#body, new Set([...params, ...declaredIn(this.#body)]))) return false;
    return this.#list(this.#body.body, params);
  }

  apply(params: readonly string[]): void {
    if (this.#awaits === 0) return;
    const restored = params.map((name, slot) => ` ${name} = ${kept}[${slot}];`).join("");
    const restore = restored === "" ? "" : ` if (${target} !== 0) {${restored} }`;
    this.#context.edits.appendLeft(
      this.#body.start + 1,
      ` const ${kept} = ${coroutine}._locals; let ${target} = ${coroutine}._resumeAt;${restore}`,
    );
    this.#context.reentered.add(this.#body);
    for (const edit of this.#edits) edit();
  }

  /** Statements one after another. What can be seen by the end of the list is known to nobody else. */
  #list(statements: readonly Statement[], outer: Scope): boolean {
    if (shadows(statements, outer) || statements.some(isDeclared)) return false;
    let last = statements.length - 1;
    while (last >= 0 && !hasAwait(statements[last]!)) last -= 1;
    const scope = [...outer];
    for (let i = 0; i <= last; i += 1) {
      if (!this.#statement(statements[i]!, scope, i < last)) return false;
    }
    return true;
  }

  /** `more`: awaits follow in the list, so that the way back may lead past this statement. */
  #statement(node: Statement, scope: string[], more: boolean): boolean {
    if (!hasAwait(node)) return this.#pass(node, scope);
    switch (node.type) {
      case "ExpressionStatement":
      case "VariableDeclaration":
      case "ReturnStatement":
        return this.#await(node, scope, more);
      case "BlockStatement":
        return this.#guarded(node, more, () => this.#list(node.body, scope));
      case "IfStatement":
        return this.#guarded(node, more, () => this.#if(node, scope));
      case "WhileStatement":
        return this.#guarded(node, more, () => {
          this.#onTheWay(node.test, `${target} !== 0 || (`, ")");
          return !hasAwait(node.test) && this.#loopBody(node, node.body, scope);
        });
      case "DoWhileStatement":
        return this.#guarded(
          node,
          more,
          () => !hasAwait(node.test) && this.#loopBody(node, node.body, scope),
        );
      case "ForStatement":
        return this.#guarded(node, more, () => this.#for(node, scope));
      default:
        return false;
    }
  }

  /** A statement that awaits nothing: on the way back it is passed over, but its variables get their values. */
  #pass(node: Statement, scope: string[]): boolean {
    switch (node.type) {
      case "EmptyStatement":
        return true;
      case "VariableDeclaration":
        return this.#declaration(node, scope);
      case "ExpressionStatement":
        if (node.directive !== undefined) return true;
    }
    this.#before(node, `if (${target} === 0) `);
    return true;
  }

  #declaration(node: VariableDeclaration, scope: string[]): boolean {
    if (node.kind !== "let" && node.kind !== "const") return false;
    for (const { id, init } of node.declarations) {
      if (id.type !== "Identifier") return false;
      const slot = scope.push(id.name) - 1;
      if (init == null) {
        this.#edit(() =>
          this.#context.edits.appendLeft(id.end, ` = ${target} === 0 ? void 0 : ${kept}[${slot}]`),
        );
      } else if (isFunction(init) || isClass(init)) {
        return false; // It has its name from the variable.
      } else this.#onTheWay(init, `${target} === 0 ? `, ` : ${kept}[${slot}]`);
    }
    return true;
  }

  /** `await x;` and the like. */
  #await(node: Statement, scope: string[], more: boolean): boolean {
    const found = awaitIn(node);
    if (found === null || scope.length > MOST_KEPT) return false;
    const { awaiting, head, name } = found;
    const operand = awaiting.argument!;
    const number = (this.#awaits += 1);
    if (hasAwait(operand) || this.#code.slice(node.start, operand.start).includes("\n")) return false;
    if (this.#code.slice(operand.end, node.end).trim() !== ";") return false;

    const arrived = more ? `${target} === ${number} && (${target} = 0)` : `(${target} = 0)`;
    const keeping = scope.length === 0 ? "" : ` ${coroutine}._locals = [${scope.join(", ")}];`;
    const leaving = `{ ${coroutine}._resumeAt = ${number};${keeping} return __yp; }`;
    const guard = guardOf(node, this.#context) ?? { before: "", after: "" };
    const isDropped = name === null && head === "";
    const slot = name === null ? -1 : scope.push(name) - 1;
    const then = (site: number): string => {
      if (slot >= 0 && more) return `${head}${target} === 0 ? __yp.result : ${kept}[${slot}]`;
      const taken = isDropped
        ? `__yp.dropped(__yp.result, __yp.at = ${site})`
        : `${head}${guard.before}__yp.result${guard.after}`;
      return slot < 0 && more ? `if (${target} === 0) ${taken}` : taken;
    };
    this.#edit(() =>
      this.#context.stops.set(awaiting, {
        statement: node,
        before: `if (${target} === 0 ? `,
        after: (site) => ` : ${arrived}) ${leaving} ${then(site)}`,
      }),
    );
    return true;
  }

  #if(node: IfStatement, scope: string[]): boolean {
    if (hasAwait(node.test)) return false;
    const { test, consequent, alternate } = node;
    if (!this.#branch(consequent, scope)) return false;
    const last = this.#awaits;
    const inBoth = hasAwait(consequent) && alternate != null && hasAwait(alternate);
    const chosen = inBoth ? `${target} <= ${last}` : String(hasAwait(consequent));
    this.#onTheWay(test, `${target} === 0 ? `, ` : ${chosen}`);
    return alternate == null || this.#branch(alternate, scope);
  }

  /** A branch of its own, or the body of a loop. */
  #branch(node: Statement, scope: string[]): boolean {
    if (!hasAwait(node)) return true;
    if (node.type === "BlockStatement") return this.#list(node.body, scope);
    this.#edit(() => {
      this.#context.wrap(node, "{ ", " }");
    });
    return this.#list([node], scope);
  }

  #loopBody(loop: AnyNode, body: Statement, scope: string[]): boolean {
    this.#edit(() => this.#context.reentered.add(loop));
    return this.#list(body.type === "BlockStatement" ? body.body : [body], scope);
  }

  #for(node: ForStatement, outer: string[]): boolean {
    const { init, test, update, body } = node;
    const scope = [...outer];
    if (update != null && hasAwait(update)) return false;
    if (init != null) {
      if (hasAwait(init)) return false;
      if (init.type === "VariableDeclaration") {
        if (shadows([init], outer) || !this.#declaration(init, scope)) return false;
      } else this.#onTheWay(init, `${target} === 0 && (`, ")");
    }
    if (test != null) {
      if (hasAwait(test)) return false;
      this.#onTheWay(test, `${target} !== 0 || (`, ")");
    }
    return this.#loopBody(node, body, scope);
  }

  /** What holds awaits is entered on the way back to one of them, and passed over on the way to a later one. */
  #guarded(node: Statement, more: boolean, inside: () => boolean): boolean {
    const at = this.#edits.length;
    if (!inside()) return false;
    const last = this.#awaits;
    // Outermost, so it has to be put in before what is inside.
    if (more) {
      this.#edits.splice(at, 0, () => {
        this.#context.edits.appendRight(node.start, `if (${target} <= ${last}) `);
      });
    }
    return true;
  }

  #before(node: Node, text: string): void {
    this.#edit(() => this.#context.edits.appendRight(node.start, text));
  }

  /** The parentheses around `a, b`, if it has any, end up around the whole. */
  #onTheWay(node: Node, before: string, after: string): void {
    const [open, close] = node.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
    this.#edit(() => {
      this.#context.wrap(node, before + open, close + after);
    });
  }

  #edit(edit: () => void): void {
    this.#edits.push(edit);
  }
}

/** What a loop's round or a function's entry pays; on the way back to an await it was paid already. */
export function fuelCheck(site: number, isReentered: boolean): string {
  return `if (${isReentered ? `${target} === 0 && ` : ""}--__yp.fuel < 0) __yp.exhausted(${site});`;
}
