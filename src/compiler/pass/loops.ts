/** Loops: each round takes fuel, so that an endless loop ends with an error that says which line it was. */
import type { AnyNode, Statement } from "acorn";

import type { Context } from "./context.ts";

export function markLoop(loop: AnyNode & { body: Statement }, context: Context): void {
  const site = context.siteOf(loop, "loop");
  const check = `if (--__yp.fuel < 0) __yp.exhausted(${site});`;
  if (loop.body.type === "BlockStatement") context.edits.appendLeft(loop.body.start + 1, ` ${check}`);
  else context.wrap(loop.body, `{ ${check} `, " }");
}
