/**
 * Tasks that wait for each other in a circle. Cancelling one cancels what it awaits, and so each of them, round and round:
 * CPython's recursion ends in a RecursionError, and so does ours, with the names of the tasks.
 */
import type { Future } from "../coroutines/future.ts";
import { RecursionError, withHint } from "../python/errors.ts";

const made = new WeakSet<object>();

export function isCircleError(error: unknown): boolean {
  return error instanceof RecursionError && made.has(error);
}

/** For a future that waits for itself, by way of others. */
export function circleError(start: Future): RecursionError {
  const error = new RecursionError("maximum recursion depth exceeded");
  made.add(error);
  const names = circleOf(start).flatMap((future) => future._nameWords() ?? []);
  // A learner's own `cancel` may cancel again what is being cancelled, though nothing waits.
  if (names.length === 0) return error;
  return withHint(
    error,
    `${waiting(names)}, and cancelling a task cancels what it awaits: that would go around in a circle forever, and it fails in Python, too. ` +
      "Let only one side `await` the other, and pass results the other way through a future or a queue.",
  );
}

/** At most so many names are told. */
const MOST_NAMES = 4;

function waiting(names: readonly string[]): string {
  if (names.length === 1) return `The task ${names[0]} waits for itself`;
  const more = names.length - MOST_NAMES;
  const told = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
  const list = `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;
  return `The tasks ${list} wait for each other`;
}

/** The futures on the way from one back to itself. */
function circleOf(start: Future): Future[] {
  const seen = new Set<Future>();
  /** Where the search stands, the way back to the start first. */
  const ways: { future: Future; next: Future[] }[] = [{ future: start, next: [...start._awaits()] }];
  while (ways.length > 0) {
    const future = ways.at(-1)!.next.pop();
    if (future === undefined) ways.pop();
    else if (future === start) return ways.map((way) => way.future);
    else if (!seen.has(future)) {
      seen.add(future);
      ways.push({ future, next: [...future._awaits()] });
    }
  }
  return [];
}
