/**
 * `await f(x);` in a function without a generator, where f is a function of the same module that has none either: f's body
 * is called right there, and no coroutine has to be made first.
 *
 *     if (__ypn === 0 ? __yp.wait(f((__yp.at = 3, x)), 2) : ...      becomes
 *     if (__ypn === 0 ? __yp.call(__ypf1, 1, 2, (__yp.at = 3, x)) : ...
 *
 * Which functions those are is known at the end of the module: f must be declared at its top level, once, nothing else
 * may have its name, and nobody may assign to it.
 */
import type { CallExpression, Expression } from "acorn";

import type { Around, Context, Stop } from "./context.ts";

/** The runtime's `call` takes so many arguments. */
const MOST_ARGUMENTS = 3;

interface Await {
  stop: Stop;
  operand: Expression;
  site: number;
  /** What the operand stands in if it is not called directly. */
  awaits: Around;
}

export class DirectCalls {
  readonly #context: Context;
  readonly #awaits: Await[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  note(found: Await): void {
    this.#awaits.push(found);
  }

  finish(): void {
    const { edits } = this.#context;
    for (const { stop, operand, site, awaits } of this.#awaits) {
      const callee = this.#known(operand);
      if (callee === null) {
        edits.update(stop.statement.start, operand.start, `${stop.before}__yp.wait(${awaits.before}`);
        edits.appendLeft(operand.end, `${awaits.after}, ${site})${stop.after(site)}`);
        continue;
      }
      const call = operand as CallExpression;
      const list = call.arguments.length === 0 ? "" : ", ";
      edits.update(stop.statement.start, operand.start, stop.before);
      // Up to the parenthesis: the arguments may begin with one of their own, or on another line.
      edits.update(
        operand.start,
        call.callee.end + 1,
        `__yp.call(${callee.body}, ${callee.site}, ${site}${list}`,
      );
      edits.appendLeft(operand.end, stop.after(site));
    }
  }

  /** The function that a call calls, if that is sure. */
  #known(operand: Expression): { body: string; site: number } | null {
    if (operand.type !== "CallExpression" || operand.callee.type !== "Identifier") return null;
    if (operand.optional || operand.arguments.length > MOST_ARGUMENTS) return null;
    if (this.#context.lowered.code[operand.callee.end] !== "(") return null;
    if (operand.arguments.some(({ type }) => type === "SpreadElement")) return null;
    const { direct, declared, assigned } = this.#context;
    const { name } = operand.callee;
    const isSure = declared.get(name) === 1 && !assigned.has(name);
    return isSure ? (direct.get(name) ?? null) : null;
  }
}
