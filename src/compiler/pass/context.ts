/** What the rules of the site pass share: the code, the edits made to it so far, and the tables that grow. */
import type { AnyNode, ExpressionStatement, Node } from "acorn";
import MagicString from "magic-string";

import type { Lowered } from "../lowered.ts";
import type { Preamble } from "../preamble.ts";
import type { Diagnostic, Place, Site } from "../program.ts";
import type { Complaint } from "../source.ts";
import { Functions } from "./shared/changes.ts";
import type { Guard } from "./shared/guards.ts";
import { someEvaluated } from "./walk.ts";

/** Holds a value from the moment it is known until `at` is set; the module's own, and read back at once. */
export const valueHolder = "__ypv";
/** An empty list to spread where there is no argument to set `at` in. */
export const emptyList = "__ype";

/** A learner's generator function that esbuild made of an async one. */
export type LoweredKind = "async" | "asyncGenerator";

/** An await in a function without a generator, and what takes the place of its statement around the waiting. */
export interface Stop {
  statement: Node;
  before: string;
  after: (site: number) => string;
}

/** A function that can be called without its coroutine: what its body is called, and where its code ends. */
export interface Direct {
  name: string;
  body: string;
  site: number;
  parameters: readonly string[];
  end: number;
}

/** Texts to put around an expression. */
export interface Around {
  before: string;
  after: string;
}

export class Context {
  readonly lowered: Lowered;
  readonly preamble: Preamble;
  /** The program's sites; this module's are appended. */
  readonly sites: Site[];
  readonly edits: MagicString;
  readonly diagnostics: Diagnostic[] = [];
  /** Nodes that esbuild wrote and a rule has dealt with: no other rule touches them. */
  readonly settled = new Set<Node>();
  /** The generator functions handed to `__async` and `__asyncGenerator`, with the site of the learner's function. */
  readonly loweredBodies = new Map<Node, LoweredKind>();
  /** Bodies and loops of functions without a generator that are entered again on the way back to an await. */
  readonly reentered = new Set<Node>();
  /** Their awaits, each the whole of its statement. */
  readonly stops = new Map<Node, Stop>();
  /** Functions at the module's top level that have no generator, by name. */
  readonly direct = new Map<string, Direct>();
  /** Functions that take fuel when they are entered. */
  readonly entered = new Set<Node>();
  /** Names that the learner declares anywhere in the module, and how often. */
  readonly declared = new Map<string, number>();
  /** Names that are assigned to anywhere in the module. */
  readonly assigned = new Set<string>();

  /** Changes that go by what was seen before an await: what looks again. */
  readonly guards = new Map<ExpressionStatement, Guard>();

  #functions: Functions | null = null;
  readonly #siteOfNode = new Map<Node, number>();
  readonly #siteOfPlace = new Map<string, number>();

  constructor(lowered: Lowered, preamble: Preamble, sites: Site[]) {
    this.lowered = lowered;
    this.preamble = preamble;
    this.sites = sites;
    this.edits = new MagicString(lowered.code);
  }

  /** The site of a node, made at the first asking. `offset` is where in the code its place is looked up. */
  siteOf(node: Node, kind: Site["kind"], offset = node.start): number {
    let number = this.#siteOfNode.get(node);
    if (number === undefined) {
      const place = this.lowered.placeOf(bracketless(node, offset));
      const key = `${kind} ${place.line}:${place.column}`;
      number = this.#siteOfPlace.get(key) ?? this.addSite({ ...place, kind });
      this.#siteOfPlace.set(key, number);
      this.#siteOfNode.set(node, number);
    }
    return number;
  }

  /** What the module's functions change. */
  get functions(): Functions {
    return (this.#functions ??= new Functions(this.lowered.tree));
  }

  addSite(site: Site): number {
    return this.sites.push(site) - 1;
  }

  /**
   * Lets `__yp.at = site` happen once the expression has its value. What runs inside the expression may set `at` to
   * places of its own, so where that can be, the value is held first.
   */
  setAtAfter(expression: AnyNode, site: number): void {
    if (movesAt(expression)) {
      const [open, close] = expression.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
      this.wrap(expression, `(${valueHolder} = ${open}`, `${close}, __yp.at = ${site}, ${valueHolder})`);
    } else {
      this.wrap(expression, `(__yp.at = ${site}, `, ")");
    }
  }

  /** Parents are visited before their children, so what is wrapped first ends up outermost. */
  wrap(node: Node, before: string, after: string): void {
    this.edits.appendRight(node.start, before);
    this.edits.prependLeft(node.end, after);
  }

  /** The helper that a callee names, such as `__async`, whatever digit it carries; "" for anything else. */
  helper(callee: AnyNode): string {
    return callee.type === "Identifier" ? (this.preamble.declared.get(callee.name) ?? "") : "";
  }

  complain(place: Place, complaint: Complaint): void {
    this.diagnostics.push(this.lowered.source.complain(place, complaint));
  }
}

/**
 * Where the first token of what begins with a bracket is: esbuild maps the bracket of `(async () => { ... })()` to the end of
 * the statement before it.
 */
function bracketless(node: Node, offset: number): number {
  let first = node as AnyNode;
  for (;;) {
    if (first.type === "CallExpression" || first.type === "NewExpression") first = first.callee;
    else if (first.type === "MemberExpression") first = first.object;
    else if (first.type === "ChainExpression") first = first.expression;
    else break;
  }
  return node.start === offset && first.start > offset && node.type === "CallExpression"
    ? first.start
    : offset;
}

/** Whether evaluating an expression can run code that sets `at`. */
export function movesAt(expression: AnyNode): boolean {
  return someEvaluated(
    expression,
    (node) =>
      node.type === "CallExpression" ||
      node.type === "NewExpression" ||
      node.type === "TaggedTemplateExpression" ||
      node.type === "YieldExpression",
  );
}
