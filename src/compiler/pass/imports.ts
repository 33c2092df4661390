/** What a module imports and exports, read off esbuild's CommonJS. */
import type { AnyNode, CallExpression, MemberExpression } from "acorn";

import type { Place } from "../program.ts";
import type { Context } from "./context.ts";
import { childrenOf, type Step } from "./walk.ts";

export interface Import {
  /** As written between the quotes. */
  specifier: string;
  place: Place;
}

/** The use of an imported name: `sleep(1)` where `sleep` came from an import. */
export interface Use {
  specifier: string;
  /** The name that the imported module is asked for: `sleep`, `default`. */
  name: string;
  /** The name that the learner gave it. */
  local: string;
  place: Place;
  /** As the lowered code says it: `import_asyncio.sleep`. */
  code: string;
}

export class Imports {
  readonly imports: Import[] = [];
  readonly uses: Use[] = [];
  /** The names that the module exports. */
  readonly exports: string[] = [];
  /** The modules of `export * from`. */
  readonly reexports: string[] = [];

  readonly #context: Context;
  /** The variable that holds a module -> the module as written. */
  readonly #variables = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
    for (const statement of context.lowered.tree.body) {
      if (statement.type === "VariableDeclaration") {
        for (const { id, init } of statement.declarations) this.#noteVariable(id, init);
      } else if (statement.type === "ExpressionStatement") {
        this.#noteExports(statement.expression);
      }
    }
  }

  /** Whether a call is how esbuild writes an import: it came from the string in the learner's `import`. */
  isImport(node: CallExpression): boolean {
    return this.#specifierOf(node) !== null;
  }

  note(step: Step, node: MemberExpression): void {
    if (node.object.type !== "Identifier" || node.computed || node.property.type !== "Identifier") return;
    const specifier = this.#variables.get(node.object.name);
    if (specifier === undefined || isExportGetter(step, this.#context)) return;
    const place = this.#context.lowered.placeOf(node.object.start);
    const local = this.#context.lowered.source.nameAt(place);
    // `ns.sleep` of `import * as ns` is an object's property like any other.
    if (local === "" || local === node.object.name) return;
    const code = `${node.object.name}.${node.property.name}`;
    this.uses.push({ specifier, name: node.property.name, local, place, code });
  }

  #noteVariable(id: AnyNode, init: AnyNode | null | undefined): void {
    if (init?.type !== "CallExpression" || id.type !== "Identifier") return;
    const call = this.#context.helper(init.callee) === "__toESM" ? init.arguments[0] : init;
    if (call?.type !== "CallExpression") return;
    const specifier = this.#specifierOf(call);
    if (specifier === null) return;
    this.#variables.set(id.name, specifier);
    this.#addImport(call, specifier);
  }

  #noteExports(node: AnyNode): void {
    if (node.type !== "CallExpression") return;
    const helper = this.#context.helper(node.callee);
    const what = node.arguments[1];
    if (helper === "__export" && what?.type === "ObjectExpression") {
      for (const property of what.properties) {
        if (property.type !== "Property") continue;
        if (property.key.type === "Identifier") this.exports.push(property.key.name);
        if (property.key.type === "Literal") this.exports.push(String(property.key.value));
      }
    } else if (helper === "__reExport" && what?.type === "CallExpression") {
      const specifier = this.#specifierOf(what);
      if (specifier === null) return;
      this.reexports.push(specifier);
      this.#addImport(what, specifier);
    } else {
      for (const [, child] of childrenOf(node)) this.#noteExports(child);
    }
  }

  #addImport(node: CallExpression, specifier: string): void {
    this.imports.push({ specifier, place: this.#context.lowered.placeOf(node.start) });
  }

  #specifierOf({ callee, arguments: [argument], start }: CallExpression): string | null {
    if (callee.type !== "Identifier" || callee.name !== "require") return null;
    if (argument?.type !== "Literal" || typeof argument.value !== "string") return null;
    const written = this.#context.lowered.source.from(this.#context.lowered.placeOf(start));
    return /^["'`]/.test(written) ? argument.value : null;
  }
}

/** Inside esbuild's `__export(...)`, where `export { X } from "./types"` may name a type, which is gone by now. */
function isExportGetter(step: Step, context: Context): boolean {
  for (let up = step.parent; up !== null; up = up.parent) {
    if (up.node.type === "CallExpression") return context.helper(up.node.callee) === "__export";
  }
  return false;
}
