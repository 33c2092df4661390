/**
 * The tests of a unit that a learner took, as the browser keeps them.
 *
 *     { "version": 1, "taken": [{ "at": "2026-11-22T08:00:00.000Z", "questions": [{ "id": "who-decides", "right": true }] }] }
 */
export interface Taken {
  at: string;
  /** In the order in which they were asked. */
  questions: { id: string; right: boolean }[];
}

/** The oldest go first. */
const MOST_KEPT = 30;

export function parseTaken(text: string): Taken[] | null {
  try {
    const stored = JSON.parse(text) as { version?: unknown; taken?: unknown } | null;
    if (stored?.version !== 1 || !Array.isArray(stored.taken)) return null;
    return (stored.taken as unknown[]).flatMap(takenOf);
  } catch {
    return null;
  }
}

function takenOf(value: unknown): Taken[] {
  const { at, questions } = (value ?? {}) as Partial<Record<keyof Taken, unknown>>;
  if (typeof at !== "string" || Number.isNaN(Date.parse(at)) || !Array.isArray(questions)) return [];
  const read = (questions as unknown[]).flatMap((one) => {
    const { id, right } = (one ?? {}) as Partial<Record<"id" | "right", unknown>>;
    return typeof id === "string" && typeof right === "boolean" ? [{ id, right }] : [];
  });
  return read.length === 0 ? [] : [{ at: new Date(at).toISOString(), questions: read }];
}

export const writeTaken = (taken: readonly Taken[]): string =>
  JSON.stringify({ version: 1, taken: taken.slice(-MOST_KEPT) });

/** Both lists in one, in order of time; a test that is in both is there once. */
export function unitedTests(one: readonly Taken[], other: readonly Taken[]): Taken[] {
  const byTime = new Map([...one, ...other].map((taken) => [taken.at, taken]));
  return [...byTime.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-MOST_KEPT);
}
