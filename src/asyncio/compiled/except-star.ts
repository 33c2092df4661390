/** `except*` for exception groups (PEP 654), as far as a language without the syntax can have it. */
import { isAwaitableObject } from "../coroutines/awaitables.ts";
import { type Body, coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { isfuture } from "../coroutines/future.ts";
import { asPythonError } from "../python/errors.ts";
import { BaseExceptionGroup, type Condition } from "../python/groups.ts";

/** A clause: which errors it takes, and what is done with the group of them. */
export type StarClause = readonly [kinds: Condition, handler: (group: BaseExceptionGroup) => unknown];

/**
 * Handles the parts of an exception group, as Python's `except*` does. Await it in a `catch`; clauses are pairs of a
 * class (or several) and a function, which may be async:
 *
 *     try {
 *       await using tg = new asyncio.TaskGroup();
 *       ...
 *     } catch (error) {
 *       await except_star(error,
 *         [ValueError, (group) => print("bad values:", group.exceptions)],
 *         [[OSError, KeyError], async (group) => { await report(group); }],
 *       );
 *     }
 *
 * Each clause gets the group of those errors that it takes and no clause before it took; what no clause takes is raised
 * again, together with what the clauses raise. An error that is no group is handed to its clause in a group of one.
 */
export const except_star = coroutine(
  "except_star",
  "",
  function* (thrown: unknown, ...clauses: StarClause[]): Body<void> {
    const error = asPythonError(thrown);
    const original = error instanceof BaseExceptionGroup ? error : new BaseExceptionGroup("", [error]);
    let rest: BaseExceptionGroup | null = original;
    const raised: Error[] = [];
    const again: BaseExceptionGroup[] = [];
    for (const [kinds, handler] of clauses) {
      if (rest === null) break;
      const [matching, others]: [BaseExceptionGroup | null, BaseExceptionGroup | null] = rest.split(kinds);
      if (matching === null) continue;
      rest = others;
      try {
        const result = handler(matching);
        if (iscoroutine(result) || isfuture(result) || isAwaitableObject(result)) yield result;
      } catch (inner) {
        if (inner === matching) again.push(matching);
        else raised.push(asPythonError(inner));
      }
    }
    if (original !== error && rest !== null) throw error;
    const leftover = reunite(original, rest === null ? again : [...again, rest]);
    if (leftover !== null) raised.push(leftover);
    if (raised.length === 1) throw raised[0]!;
    if (raised.length > 1) throw new BaseExceptionGroup("", raised);
  },
);

/** The part of a group that holds the leaves of some parts of it. */
function reunite(
  original: BaseExceptionGroup,
  parts: readonly BaseExceptionGroup[],
): BaseExceptionGroup | null {
  const leaves = new Set<Error>(parts.flatMap(leavesOf));
  return original.subgroup((error) => leaves.has(error));
}

function leavesOf(error: Error): Error[] {
  return error instanceof BaseExceptionGroup ? error.exceptions.flatMap(leavesOf) : [error];
}
