/** The learner's catch blocks: first of all the runtime may take back what a learner must not swallow. */
import type { CatchClause } from "acorn";

import type { Context } from "./context.ts";

/** The binding of a `catch` that had none, or a pattern. */
const caughtError = "__ypc";

export function markCatch(clause: CatchClause, context: Context): void {
  if (context.settled.has(clause)) return;
  const { param, body } = clause;
  if (param == null) {
    context.edits.appendLeft(body.start, `(${caughtError}) `);
    context.edits.appendLeft(body.start + 1, ` __yp.caught(${caughtError});`);
  } else if (param.type === "Identifier") {
    context.edits.appendLeft(body.start + 1, ` __yp.caught(${param.name});`);
  } else {
    // `catch ({ message }) {` becomes `catch (__ypc) { __yp.caught(__ypc); let { message } = __ypc;` in place.
    context.edits.appendRight(param.start, `${caughtError}) { __yp.caught(${caughtError}); let `);
    context.edits.update(param.end, body.start + 1, ` = ${caughtError};`);
  }
}
