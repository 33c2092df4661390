/**
 * Spreading a list by its name, `[...list]` or `f(...list)`: the realm is asked first whether it would fit into memory.
 * Nothing else can ask, for engines spread a list without calling anything.
 */
import type { SpreadElement } from "acorn";

import type { Context } from "./context.ts";
import type { Step } from "./walk.ts";

export function markSpread({ parent }: Step, { argument }: SpreadElement, context: Context): void {
  // `{ ...list }` takes the places that hold something.
  if (parent === null || parent.node.type === "ObjectExpression" || argument.type !== "Identifier") return;
  // esbuild's own list of a function's arguments, which other rules rewrite: `__async(this, [first, ...rest], ...)`.
  const around = parent.parent?.node;
  if (
    parent.node.type === "ArrayExpression" &&
    around?.type === "CallExpression" &&
    context.helper(around.callee)
  )
    return;
  // The name stays last, because engines quote it: "x is not iterable".
  context.wrap(argument, `(__yp.spread(${argument.name}), `, ")");
}
