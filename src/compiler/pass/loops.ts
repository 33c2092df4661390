/** Loops: each round takes fuel, so that an endless loop ends with an error that says which line it was. */
import type { AnyNode, Statement } from "acorn";

import type { Context } from "./context.ts";
import { fuelCheck } from "./resumable.ts";

export function markLoop(loop: AnyNode & { body: Statement }, context: Context): void {
  const check = fuelCheck(context.siteOf(loop, "loop"), context.reentered.has(loop));
  if (loop.body.type === "BlockStatement") context.edits.appendLeft(loop.body.start + 1, ` ${check}`);
  else context.wrap(loop.body, `{ ${check} `, " }");
}
