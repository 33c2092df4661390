/**
 * Names that a learner's module must not use, or uses out of habit: what belongs to Yieldpoint, what belongs to
 * CommonJS, and what belongs to Python.
 */
import type { AnyNode, CallExpression, Identifier, NewExpression } from "acorn";

import { keywordAdvice } from "../../complaints/python/keywords.ts";
import { commonJs } from "../../commonjs-names.ts";
import { nameAdvice, pythonNames } from "../../complaints/python/names.ts";
import { undeclared } from "../../complaints/slips/undeclared.ts";
import type { Context } from "../context.ts";
import { isAssigned, isBinding, isVariable } from "./identifiers.ts";
import { Scopes } from "./scopes.ts";
import { functionAround, type Step } from "../walk.ts";

/** A name that stands for a variable; what it means is known when the whole module has been seen. */
interface Reference {
  name: string;
  step: Step;
}

export class References {
  readonly #context: Context;
  readonly #references: Reference[] = [];
  readonly #keywords: Reference[] = [];
  readonly #scopes = new Scopes();

  constructor(context: Context) {
    this.#context = context;
  }

  note(step: Step): void {
    const { node } = step;
    if (node.type === "CallExpression" || node.type === "NewExpression") this.#noteKeywords(node, step);
    if (node.type !== "Identifier" || !isVariable(step)) return;
    const { declared, assigned } = this.#context;
    this.#scopes.note(step, node);
    if (isBinding(step)) declared.set(node.name, (declared.get(node.name) ?? 0) + 1);
    else if (isAssigned(step)) assigned.add(node.name);
    if (node.name.startsWith("__yp")) this.#refuseOurs(node);
    if (node.name === "arguments" && !hasArguments(step, this.#context)) this.#refuseArguments(node);
    if (Object.hasOwn(commonJs, node.name) || pythonNames.has(node.name)) {
      this.#references.push({ name: node.name, step });
    }
  }

  /** Complains about the names that turned out to be nobody's. */
  finish(): void {
    const refused = this.#refuseUndeclared();
    for (const { name, step } of this.#references) {
      if (refused.has(name)) continue;
      const { node } = step;
      if (this.#context.lowered.writtenName(node.start) !== name || node.start < this.#learnersStart)
        continue;
      if (Object.hasOwn(commonJs, name)) this.#refuseCommonJs(name, step);
      else if (!this.#context.declared.has(name) && !isTypeof(step)) this.#refusePython(name, node);
    }
    for (const { name, step } of this.#keywords) {
      if (!this.#context.declared.has(name)) this.#refuseKeyword(name, step.node);
    }
  }

  /** `total = 0;` where nothing declares `total`; gives the names. */
  #refuseUndeclared(): Set<string> {
    const { lowered } = this.#context;
    const refused = new Set<string>();
    for (const [name, uses] of this.#scopes.undeclared()) {
      const written = uses.filter(
        ({ start }) => start >= this.#learnersStart && lowered.writtenName(start) === name,
      );
      const offsets = written.map(({ start }) => lowered.source.offsetOf(lowered.placeOf(start)));
      const slip = undeclared(lowered.source.text, name, offsets);
      if (slip === null) continue;
      refused.add(name);
      this.#context.complain(lowered.source.placeAt(slip.offset), slip);
    }
    return refused;
  }

  get #learnersStart(): number {
    return this.#context.preamble.learnersStart;
  }

  #refuseOurs(node: Identifier): void {
    this.#complain(node, "reserved-name", "Names that begin with `__yp` are reserved for Yieldpoint.", {
      help: `Choose another name, such as \`${node.name.replace(/^__yp_*/, "") || "value"}\`.`,
    });
  }

  #refuseArguments(node: Identifier): void {
    this.#complain(node, "arguments", "`arguments` exists only inside a function that is not an arrow.", {
      help: "Name the parameters instead: `(...args) => { ... }`.",
    });
  }

  #refuseCommonJs(name: string, step: Step): void {
    const { node } = step;
    const isDeclared = this.#context.declared.has(name);
    if (isDeclared && !(name === "exports" && isBinding(step) && functionAround(step) === null)) return;
    if (isDeclared) {
      this.#complain(
        node,
        "reserved-name",
        "`exports` cannot be the name of something at the top level of a file.",
        {
          help: "Choose another name.",
        },
      );
      return;
    }
    this.#complain(node, "commonjs", `There is no \`${name}\` here.`, { help: commonJs[name]! });
  }

  #refusePython(name: string, node: AnyNode): void {
    const { source } = this.#context.lowered;
    const { line, column } = this.#context.lowered.placeOf(node.start);
    const { message, help } = nameAdvice(
      name,
      source.lines[line - 1] ?? "",
      column - 1,
      (other) => !this.#context.declared.has(other),
    )!;
    this.#complain(node, "python", message, { help });
  }

  /** `f(name = "a")`: Python's keyword argument, JavaScript's assignment to a variable that does not exist. */
  #noteKeywords(call: CallExpression | NewExpression, step: Step): void {
    for (const argument of call.arguments) {
      if (argument.type !== "AssignmentExpression" || argument.operator !== "=") continue;
      const { left } = argument;
      if (left.type === "Identifier") {
        this.#keywords.push({ name: left.name, step: { node: argument, parent: step, key: "arguments" } });
      }
    }
  }

  #refuseKeyword(name: string, node: AnyNode): void {
    const written = this.#context.lowered.source.from(this.#context.lowered.placeOf(node.start));
    const { message, help } = keywordAdvice(name, written);
    this.#complain(node, "python", message, { help, length: name.length });
  }

  #complain(node: AnyNode, code: string, message: string, more: { help: string; length?: number }): void {
    const length = more.length ?? node.end - node.start;
    this.#context.complain(this.#context.lowered.placeOf(node.start), {
      code,
      message,
      help: more.help,
      length,
    });
  }
}

/** Whether a function of the learner's with `arguments` of its own is around. */
function hasArguments(step: Step, context: Context): boolean {
  for (let up = functionAround(step); up !== null; up = functionAround(up)) {
    if (up.node.type !== "ArrowFunctionExpression" && !context.loweredBodies.has(up.node)) return true;
  }
  return false;
}

function isTypeof({ parent }: Step): boolean {
  return parent?.node.type === "UnaryExpression" && parent.node.operator === "typeof";
}
