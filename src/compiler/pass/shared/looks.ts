/**
 * Looks at something shared, an `await`, and then a change that goes by the look:
 *
 *     if (seats === 0) return;         const before = total;         total += await price();
 *     await pay();                     await save();
 *     seats -= 1;                      total = before + 1;
 *
 * While a function is paused, others run, and what it saw may be so no more. This finds such changes; whether it was so
 * in a run, compiled code says itself (`guards.ts`): it looks again right before the change.
 *
 * Only what is certain is found. The look is a condition that leads to the change, or a copy that the new value is made of;
 * it can be repeated without effect; and nothing that the function does in between changes what it looked at.
 */
import type {
  AnyNode,
  AssignmentExpression,
  ExpressionStatement,
  IfStatement,
  Node,
  Statement,
  VariableDeclaration,
} from "acorn";

import { hasBreak, isLeft, namesCalledIn, readsBefore, variablesIn } from "./evaluation.ts";
import { childrenOf, isClass, isFunction } from "../walk.ts";
import { calledName, changedBy, changesIn, type Functions, isPartOf, lastOf } from "./changes.ts";
import { type Names, pathOf, type Pure, pure } from "./pure.ts";

/** A change that goes by an old look. */
export interface StaleChange {
  statement: ExpressionStatement;
  /** What is changed: `this.passengers`. */
  path: string;
  /** The expression that looked. */
  look: Node;
  /** True where its value went into the new one. */
  copied: boolean;
  /** What the look gave then, and the same look now, in code. */
  was: string;
  now: string;
  /** The awaits in between. */
  awaits: readonly Node[];
}

interface Look {
  node: Node;
  found: Pure;
  was: string;
  /** Its value goes into the new one; `copy` is the constant that keeps it until then. */
  copied: boolean;
  copy: string | null;
  awaits: Node[];
  isOver: boolean;
}

export function staleChanges(
  body: readonly Statement[],
  own: { declared: readonly string[]; assigned: ReadonlySet<string> },
  functions: Functions,
): StaleChange[] {
  const reader = new Reader(own, functions);
  reader.list(body);
  return reader.found;
}

class Reader {
  readonly found: StaleChange[] = [];
  readonly #functions: Functions;
  readonly #declared: ReadonlySet<string>;
  readonly #names: Names & { known: Map<string, Pure> };
  readonly #aliases = new Map<string, string>();
  #looks: Look[] = [];

  constructor(own: { declared: readonly string[]; assigned: ReadonlySet<string> }, functions: Functions) {
    this.#functions = functions;
    this.#declared = new Set(own.declared);
    const isOnce = (name: string) => own.declared.indexOf(name) === own.declared.lastIndexOf(name);
    this.#names = {
      known: new Map(),
      isStable: (name) => !this.#declared.has(name) || (isOnce(name) && !own.assigned.has(name)),
      isComputed: (property) => functions.isComputed(property),
    };
  }

  list(statements: readonly Statement[]): void {
    const outer = this.#looks.length;
    for (const statement of statements) this.#statement(statement);
    this.#looks.length = outer;
  }

  #statement(node: Statement): void {
    switch (node.type) {
      case "ExpressionStatement": {
        this.#expression(node);
        return;
      }
      case "VariableDeclaration": {
        this.#declaration(node);
        return;
      }
      case "IfStatement": {
        this.#if(node);
        return;
      }
      case "WhileStatement": {
        this.#enterLoop(node);
        this.#evaluate(node.test);
        this.#inside(node.body, this.#looksOf(node.test, true));
        // Left by its condition alone: that does not hold now.
        if (!hasBreak(node.body)) this.#looks.push(...this.#looksOf(node.test, false));
        return;
      }
      case "ForStatement":
        if (node.init?.type === "VariableDeclaration") this.#declaration(node.init);
        else this.#evaluate(node.init);
        this.#enterLoop(node);
        this.#evaluate(node.test);
        this.#inside(node.body, []);
        this.#evaluate(node.update);
        return;
      case "ForOfStatement":
      case "ForInStatement":
        this.#evaluate(node.right);
        this.#enterLoop(node);
        this.#inside(node.body, []);
        return;
      case "DoWhileStatement":
        this.#enterLoop(node);
        this.#inside(node.body, []);
        this.#evaluate(node.test);
        return;
      case "BlockStatement":
        this.list(node.body);
        return;
      case "LabeledStatement":
        this.#statement(node.body);
        return;
      case "TryStatement":
        this.list(node.block.body);
        if (node.handler != null) this.list(node.handler.body.body);
        if (node.finalizer != null) this.list(node.finalizer.body);
        return;
      default:
        this.#evaluate(node);
    }
  }

  #if(node: IfStatement): void {
    const { test, consequent, alternate } = node;
    this.#evaluate(test);
    this.#inside(consequent, this.#looksOf(test, true));
    if (alternate != null) this.#inside(alternate, this.#looksOf(test, false));
    if (isLeft(consequent)) this.#looks.push(...this.#looksOf(test, false));
    else if (alternate != null && isLeft(alternate)) this.#looks.push(...this.#looksOf(test, true));
  }

  #inside(node: Statement, looks: readonly Look[]): void {
    const outer = this.#looks.length;
    this.#looks.push(...looks);
    this.#statement(node);
    this.#looks.length = outer;
  }

  /** From its second round on, what the loop changes is the function's own doing. */
  #enterLoop(node: Statement): void {
    this.#forget(changesIn(node));
    for (const called of namesCalledIn(node)) this.#forgetCalled(called);
  }

  #declaration({ kind, declarations }: VariableDeclaration): void {
    for (const { id, init } of declarations) {
      this.#evaluate(init);
      if (init == null || id.type !== "Identifier" || kind === "var" || !this.#names.isStable(id.name))
        continue;
      const found = this.#pureLook(init);
      if (found === null) continue;
      this.#names.known.set(id.name, found);
      const path = pathOf(init);
      if (path !== null) this.#aliases.set(id.name, path);
      this.#looks.push({
        node: init,
        found,
        was: id.name,
        copied: true,
        copy: id.name,
        awaits: [],
        isOver: false,
      });
    }
  }

  #expression(statement: ExpressionStatement): void {
    const { expression } = statement;
    const path = changedBy(expression);
    const method = calledName(expression);
    if (path === null || (method !== null && this.#functions.isComputed(method))) {
      this.#evaluate(expression);
      return;
    }
    const right = expression.type === "AssignmentExpression" ? expression.right : null;
    const readFirst = expression.type === "AssignmentExpression" ? this.#readFirst(expression, path) : null;
    if (readFirst !== null) this.#looks.push(readFirst);
    this.#evaluateChildren(expression);
    const mentioned = new Set(right === null ? [] : variablesIn(right));
    const old = this.#looks.filter(
      ({ awaits, isOver, found, copied, copy }) =>
        awaits.length > 0 &&
        !isOver &&
        found.paths.has(path) &&
        (!copied || copy === null || mentioned.has(copy)),
    );
    if (readFirst !== null) this.#looks.splice(this.#looks.indexOf(readFirst), 1);
    const look = old.findLast(({ copied }) => copied) ?? old.at(-1);
    // What has no name of its own gets one from where it is assigned.
    if (look !== undefined && (right === null || !(isFunction(right) || isClass(right)))) {
      const { node, copied, was, found, awaits } = look;
      const now = copied ? found.text : `!!${found.text}`;
      this.found.push({ statement, path, look: node, copied, was, now, awaits: [...awaits] });
    }
    this.#forget([path]);
  }

  /** `total += await price()`: the old value is taken before the rest is awaited. */
  #readFirst(node: AssignmentExpression, path: string): Look | null {
    const read = readsBefore(node, path);
    const found = read === null ? null : this.#pureLook(read);
    if (found === null || read === null) return null;
    return { node: read, found, was: found.text, copied: true, copy: null, awaits: [], isOver: false };
  }

  /** What a condition says where it was so, or was not: of `a && b` both hold, of `a || b` neither does otherwise. */
  #looksOf(test: AnyNode, was: boolean): Look[] {
    if (test.type === "LogicalExpression" && test.operator === (was ? "&&" : "||"))
      return [...this.#looksOf(test.left, was), ...this.#looksOf(test.right, was)];
    if (test.type === "UnaryExpression" && test.operator === "!") {
      const inner = this.#looksOf(test.argument, !was);
      if (inner.length > 0) return inner;
    }
    const found = this.#pureLook(test);
    if (found === null) return [];
    // A constant that was made before: the look was there.
    const kept =
      test.type === "Identifier" ? this.#looks.findLast(({ copy }) => copy === test.name) : undefined;
    return [
      {
        ...{ node: kept?.node ?? test, found, was: String(was), copied: false, copy: null },
        ...{ awaits: [...(kept?.awaits ?? [])], isOver: kept?.isOver ?? false },
      },
    ];
  }

  #pureLook(node: AnyNode): Pure | null {
    const found = pure(node, this.#names);
    if (found === null || ![...found.paths].some((path) => this.#isShared(path))) return null;
    return found;
  }

  /** A variable of an outer scope, or a property of whatever object. */
  #isShared(path: string): boolean {
    return path.includes(".") || (path !== "this" && !this.#declared.has(path));
  }

  #evaluateChildren(node: AnyNode): void {
    for (const [, child] of childrenOf(node)) this.#evaluate(child);
  }

  /** What evaluating it does to the looks: an await makes them old, a change of one's own ends them. */
  #evaluate(node: AnyNode | null | undefined): void {
    if (node == null) return;
    if (isFunction(node) || isClass(node)) {
      // Nobody knows when it runs.
      this.#forget(changesIn(node));
      return;
    }
    this.#evaluateChildren(node);
    if (node.type === "YieldExpression") for (const look of this.#looks) look.awaits.push(node);
    const called = calledName(node);
    if (called !== null) this.#forgetCalled(called);
    if (isChange(node)) this.#forget(changesIn(node));
  }

  #forget(paths: Iterable<string>): void {
    for (const path of paths) {
      const [root = ""] = path.split(".");
      const alias = this.#aliases.get(root);
      const all = alias === undefined ? [path] : [path, alias + path.slice(root.length)];
      for (const look of this.#looks)
        if ([...look.found.paths].some((one) => all.some((each) => isPartOf(one, each)))) look.isOver = true;
    }
  }

  #forgetCalled(name: string): void {
    const changed = this.#functions.changedBy(name);
    if (changed.size === 0) return;
    for (const look of this.#looks)
      if ([...look.found.paths].some((one) => changed.has(lastOf(one)))) look.isOver = true;
  }
}

const isChange = ({ type }: AnyNode) =>
  type === "AssignmentExpression" || type === "UpdateExpression" || type === "CallExpression";
