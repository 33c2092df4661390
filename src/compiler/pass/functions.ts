/**
 * Async functions: `__async(this, args, function* () {...})` is told the function's site as a fourth argument, and the
 * generator gets a name that says the same number, `function* __ypf12()`: an engine's stack then names the frame. Where
 * there is a place for it beside the function, the generator is made only once, or there is none (`hoist.ts`).
 */
import type { CallExpression } from "acorn";

import { EsbuildChanged } from "../changed.ts";
import type { Context } from "./context.ts";
import { hoist, keepParameters } from "./hoist.ts";
import { nameOf } from "./names/function-names.ts";
import { noteGuards, putGuards } from "./shared/guards.ts";
import { unheldParameters } from "./unheld.ts";
import { functionAround, type Step } from "./walk.ts";

/** The name of a lowered generator function is this and the number of its site. */
export const frameName = "__ypf";

export function markFunction(step: Step, node: CallExpression, context: Context): void {
  const helper = context.helper(node.callee);
  if (helper !== "__async" && helper !== "__asyncGenerator") return;
  const [, , body, ...rest] = node.arguments;
  const owner = functionAround(step);
  if (
    body?.type !== "FunctionExpression" ||
    !body.generator ||
    body.id != null ||
    rest.length > 0 ||
    !owner
  ) {
    throw new EsbuildChanged(
      `\`${helper}\` is not called as (this, arguments, function* () {...}) in a function`,
    );
  }
  context.loweredBodies.set(body, helper === "__async" ? "async" : "asyncGenerator");
  const unheld = unheldParameters(owner.node, body.body);
  const site = context.addSite({
    ...context.lowered.placeOf(owner.node.start),
    kind: "function",
    ...nameOf(owner, context),
    ...(unheld.length === 0 ? {} : { unheld }),
  });
  const name = `${frameName}${site}`;
  noteGuards(owner.node, body, context);
  const isHoisted = hoist(owner, node, body, name, site, context);
  putGuards(node, context);
  if (isHoisted) return;
  keepParameters(owner, node, body, context);
  context.edits.appendLeft(context.lowered.code.indexOf("*", body.start) + 1, ` ${name}`);
  context.edits.prependLeft(node.end - 1, `, ${site}`);
}
