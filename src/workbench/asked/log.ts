/**
 * The answers to one question, as the browser keeps them. When a question comes back follows from its answers alone
 * (`schedule.ts`), so nothing else is kept: two browsers' answers are united by uniting their lists.
 *
 *     { "version": 1, "answers": [{ "at": "2026-11-22T08:00:00.000Z", "right": false }] }
 */
export interface Given {
  at: string;
  right: boolean;
}

/** By the question's id, the oldest answer first. */
export type Log = Readonly<Record<string, readonly Given[]>>;

/** Older answers say little about what is remembered now, and storage is small. */
const MOST = 60;

const givenOf = (value: unknown): Given[] => {
  const { at, right } = (value ?? {}) as Partial<Record<keyof Given, unknown>>;
  if (typeof at !== "string" || typeof right !== "boolean" || Number.isNaN(Date.parse(at))) return [];
  return [{ at: new Date(at).toISOString(), right }];
};

/** Null where the text is no list of answers; an answer that can't be read is left out. */
export function parseAnswers(text: string): Given[] | null {
  try {
    const stored = JSON.parse(text) as { version?: unknown; answers?: unknown } | null;
    if (stored?.version !== 1 || !Array.isArray(stored.answers)) return null;
    return (stored.answers as unknown[]).flatMap(givenOf);
  } catch {
    return null;
  }
}

export const writeAnswers = (answers: readonly Given[]): string => JSON.stringify({ version: 1, answers });

/** Both lists in one, in order of time; an answer that is in both is there once. */
export function united(one: readonly Given[], other: readonly Given[]): Given[] {
  const byTime = new Map([...one, ...other].map((given) => [given.at, given]));
  return [...byTime.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-MOST);
}
