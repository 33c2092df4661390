/**
 * What the learner did with an exercise, kept in localStorage under `yieldpoint:attempt:v1:<slug>` at each check:
 *
 *     { "version": 1, "tries": 3, "hints": 1, "at": "2026-11-22T08:00:00.000Z", "answer": { "main.ts": "..." } }
 *
 * `tries` counts up to the first check that passed, and `at` is when that was, null before it. `answer` is the last that
 * passed, or before one has, the last that was checked. `looked` is there where the run that was to be predicted was shown
 * before that. A key an exercise, so that what is damaged damages no other.
 */
import type { Sources } from "../../compiler/program.ts";
import type { ListedKeep } from "../state/storage.ts";
import { parseRecord, textsIn } from "../state/record.ts";

export const ATTEMPT_PREFIX = "yieldpoint:attempt:v1:";

export interface Attempt {
  tries: number;
  hints: number;
  at: string | null;
  answer: Sources;
  looked?: true;
}

const count = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : 0;

export function parseAttempt(text: string | null): Attempt | null {
  const stored = text === null ? null : parseRecord(text);
  const answer = textsIn(stored?.["answer"]);
  if (stored?.["version"] !== 1 || answer === null) return null;
  const { tries, hints, at } = stored;
  const since = typeof at === "string" && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : null;
  return {
    tries: count(tries),
    hints: count(hints),
    at: since,
    answer,
    ...(stored["looked"] === true && { looked: true as const }),
  };
}

export function readAttempt(keep: ListedKeep, slug: string): Attempt | null {
  const read = keep.read(ATTEMPT_PREFIX + slug);
  return read.ok ? parseAttempt(read.text) : null;
}

/** Notes a check. Where there is no room the learner loses nothing but the count: drafts and progress come first. */
export function noteCheck(
  keep: ListedKeep,
  slug: string,
  { passed, hints, answer }: { passed: boolean; hints: number; answer: Sources },
  now: number,
): void {
  const before = readAttempt(keep, slug);
  const done = before !== null && before.at !== null;
  const after: Attempt = {
    ...before,
    tries: (before?.tries ?? 0) + (done ? 0 : 1),
    hints: Math.max(before?.hints ?? 0, done ? 0 : hints),
    at: before?.at ?? (passed ? new Date(now).toISOString() : null),
    answer: done && !passed ? before.answer : answer,
  };
  write(keep, slug, after);
}

/** Notes that the learner looked at what they were to predict. Once it is solved, that spoils nothing. */
export function noteLook(keep: ListedKeep, slug: string): void {
  const attempt = readAttempt(keep, slug);
  if (attempt?.at === null) write(keep, slug, { ...attempt, looked: true });
}

function write(keep: ListedKeep, slug: string, attempt: Attempt): void {
  keep.write(ATTEMPT_PREFIX + slug, JSON.stringify({ version: 1, ...attempt }));
}

export const attemptedIn = (keep: ListedKeep): string[] =>
  keep.keys(ATTEMPT_PREFIX).map((key) => key.slice(ATTEMPT_PREFIX.length));
