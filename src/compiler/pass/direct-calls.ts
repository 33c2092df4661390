/**
 * `await f(x);` in a function without a generator, where f is a function of the same module that has none either: f's body
 * is called right there, and no coroutine has to be made first.
 *
 *     if (__ypn === 0 ? __yp.wait(f((__yp.at = 3, x)), 2) : ...      becomes
 *     if (__ypn === 0 ? __ypd1(2, (__yp.at = 3, x)) : ...
 *
 * where `__ypd1` stands behind f, and does around the body what has to be done around a call. Each function has a way in
 * of its own, because engines learn about calls where they stand in the code: one for all, in the runtime, calls
 * hundreds of bodies, and none is ever inlined (a chain of awaits then takes half as long again).
 *
 * Which functions those are is known at the end of the module: f must be declared at its top level, once, nothing else
 * may have its name, and nobody may assign to it.
 */
import type { CallExpression, Expression } from "acorn";

import type { Around, Context, Direct, Stop } from "./context.ts";

/** The name of such a way in is this and the number of the function's site. An engine's stack shows it as the runtime's. */
export const entryName = "__ypd";

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
  readonly #entered = new Set<Direct>();

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
      this.#entered.add(callee);
      const call = operand as CallExpression;
      const list = call.arguments.length === 0 ? "" : ", ";
      edits.update(stop.statement.start, operand.start, stop.before);
      // Up to the parenthesis: the arguments may begin with one of their own, or on another line.
      edits.update(operand.start, call.callee.end + 1, `${entryName}${callee.site}(${site}${list}`);
      edits.appendLeft(operand.end, stop.after(site));
    }
    for (const callee of this.#entered) edits.appendLeft(callee.end, wayIn(callee));
  }

  /** The function that a call calls, if that is sure. */
  #known(operand: Expression): Direct | null {
    if (operand.type !== "CallExpression" || operand.callee.type !== "Identifier") return null;
    if (operand.optional || this.#context.lowered.code[operand.callee.end] !== "(") return null;
    if (operand.arguments.some(({ type }) => type === "SpreadElement")) return null;
    const { direct, declared, assigned } = this.#context;
    const { name } = operand.callee;
    const isSure = declared.get(name) === 1 && !assigned.has(name);
    return isSure ? (direct.get(name) ?? null) : null;
  }
}

/** The way into a function: as `wait(f(...), site)`, but its coroutine is nobody else's, so that it can serve again. */
function wayIn({ name, body, site, parameters }: Direct): string {
  const list = parameters.map((each) => `, ${each}`).join("");
  return (
    ` function ${entryName}${site}(__ypa${list}) {` +
    ` const __ypk = __yp.callee(${site}, __ypa);` +
    ` if (__ypk === null) return __yp.wait(${name}(${parameters.join(", ")}), __ypa);` +
    ` let __ypg; try { __ypg = ${body}(__ypk${list}); } catch (__ypx) { return __yp.calleeThrew(__ypk, __ypa, __ypx); }` +
    ` return __ypg === __yp ? __yp.calleeWaits(__ypk, __ypa, ${body}) : __yp.calleeReturned(__ypk, __ypa, __ypg); }`
  );
}
