/**
 * Lets compiled code look again, right before it changes something by an old look (`looks.ts`):
 *
 *     seats -= 1;                becomes   __yp.acts(true, 0, (__yp.at = 9, !!(seats > 0))), seats -= 1;
 *     total += yield price();    becomes   total += __yp.acts(total, yield price(), (__yp.at = 9, total));
 *
 * Site 9 carries what was looked at, where, and the awaits in between.
 */
import type { AnyNode, CallExpression, ExpressionStatement, FunctionExpression, Pattern } from "acorn";

import type { Context } from "../context.ts";
import { declaredIn, hasAwait, identifiersIn } from "../variables.ts";
import { childrenOf } from "../walk.ts";
import { staleChanges } from "./looks.ts";

/** No condition of a sentence is longer. */
const LONGEST_LOOK = 60;

/** What is put around the new value, or, with no value to wait for, before the statement. */
export interface Guard {
  before: string;
  after: string;
}

/** Finds what a lowered async function has to look at again; to be asked before anything is put into its code. */
export function noteGuards(owner: AnyNode, body: FunctionExpression, context: Context): void {
  const params = [...(owner as { params: Pattern[] }).params, ...body.params];
  const declared = [
    ...params.flatMap((each) => identifiersIn(each).map(({ name }) => name)),
    ...declaredIn(body.body),
  ];
  const assigned = new Set(assignedIn(body.body));
  for (const change of staleChanges(body.body.body, { declared, assigned }, context.functions)) {
    const { statement, look, path, copied, was, now, awaits } = change;
    const { lowered } = context;
    const text = lowered.code.slice(look.start, look.end);
    if (text.length > LONGEST_LOOK || text.includes("\n")) continue;
    const placeOf = (offset: number) => {
      const { line, column } = lowered.placeOf(offset);
      return { line, column };
    };
    const site = context.addSite({
      ...lowered.placeOf(statement.start),
      kind: "change",
      look: {
        ...{ name: path, text, was: copied ? null : was === "true", ...placeOf(look.start) },
        awaits: awaits.map(({ start }) => placeOf(start)),
      },
    });
    const [before, after] = [`__yp.acts(${was}, `, `, (__yp.at = ${site}, ${now}))`];
    context.guards.set(statement, { before, after });
  }
}

/** Puts them in, but for those that a function without a generator has put into its awaits (`resumable.ts`). */
export function putGuards(call: CallExpression, context: Context): void {
  for (const [statement, { before, after }] of context.guards) {
    if (statement.start < call.start || statement.end > call.end) continue;
    context.guards.delete(statement);
    const awaited = awaitedValue(statement);
    if (awaited === null) context.edits.appendRight(statement.start, `${before}0${after}, `);
    else if (!context.stops.has(awaited)) context.wrap(awaited, before, after);
  }
}

/** The new value, if it is waited for. */
function awaitedValue({ expression }: ExpressionStatement): AnyNode | null {
  return expression.type === "AssignmentExpression" && hasAwait(expression.right) ? expression.right : null;
}

function* assignedIn(node: AnyNode): Generator<string> {
  if (
    node.type === "AssignmentExpression" ||
    node.type === "ForOfStatement" ||
    node.type === "ForInStatement"
  ) {
    if (node.left.type !== "MemberExpression" && node.left.type !== "VariableDeclaration")
      for (const { name } of identifiersIn(node.left)) yield name;
  } else if (node.type === "UpdateExpression" && node.argument.type === "Identifier")
    yield node.argument.name;
  for (const [, child] of childrenOf(node)) yield* assignedIn(child);
}

/** For the awaits of a function that has no generator. */
export const guardOf = (statement: AnyNode, context: Context): Guard | undefined =>
  statement.type === "ExpressionStatement" ? context.guards.get(statement) : undefined;
