/**
 * The learner's catch blocks: first of all the runtime may take back what a learner must not swallow. The site of a `catch`
 * knows the classes that it asks for, which tell one that takes everything from one that chooses.
 */
import type { AnyNode, CatchClause } from "acorn";

import type { Context } from "./context.ts";
import { childrenOf } from "./walk.ts";

/** The binding of a `catch` that had none, or a pattern. */
const caughtError = "__ypc";

export function markCatch(clause: CatchClause, context: Context): void {
  if (context.settled.has(clause)) return;
  const { param, body } = clause;
  const asks = [...new Set(classesAskedFor(body))];
  const place = context.lowered.placeOf((param ?? body).start);
  const site = context.addSite({ ...place, kind: "catch", ...(asks.length > 0 && { asks }) });
  if (param == null) {
    context.edits.appendLeft(body.start, `(${caughtError}) `);
    context.edits.appendLeft(body.start + 1, ` __yp.caught(${caughtError}, ${site});`);
  } else if (param.type === "Identifier") {
    context.edits.appendLeft(body.start + 1, ` __yp.caught(${param.name}, ${site});`);
  } else {
    // `catch ({ message }) {` becomes `catch (__ypc) { __yp.caught(__ypc, 7); let { message } = __ypc;` in place.
    context.edits.appendRight(param.start, `${caughtError}) { __yp.caught(${caughtError}, ${site}); let `);
    context.edits.update(param.end, body.start + 1, ` = ${caughtError};`);
  }
}

/** The right sides of `instanceof`, by their last names; those of a `catch` inside it are that one's own. */
function* classesAskedFor(node: AnyNode): Generator<string> {
  if (node.type === "CatchClause") return;
  if (node.type === "BinaryExpression" && node.operator === "instanceof") {
    const { right } = node;
    if (right.type === "Identifier") yield right.name;
    else if (right.type === "MemberExpression" && right.property.type === "Identifier")
      yield right.property.name;
  }
  for (const [, child] of childrenOf(node)) yield* classesAskedFor(child);
}
