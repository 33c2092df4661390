/**
 * Functions that call others take fuel as they are entered, as loops do at each round: work without a loop, such as a
 * recursion that branches, or a callback that is called without end, then has a line that can be named, and an end. The line
 * is that of the function's first call. A function that calls nobody cannot go on by itself, and stays as it is.
 */
import type { Context } from "./context.ts";
import { fuelCheck } from "./resumable.ts";
import { functionAround, type Step } from "./walk.ts";

/** For each call, with its site. */
export function markEntry(step: Step, site: number, context: Context): void {
  const node = functionAround(step)?.node;
  if (node === undefined || !("body" in node) || Array.isArray(node.body)) return;
  if (context.entered.has(node)) return;
  context.entered.add(node);
  if (node.body.type === "BlockStatement") {
    const check = fuelCheck(site, context.reentered.has(node.body));
    context.edits.appendLeft(node.body.start + 1, ` ${check}`);
  } else {
    context.wrap(node.body, `(--__yp.fuel < 0 && __yp.exhausted(${site}), `, ")");
  }
}
