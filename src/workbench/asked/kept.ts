/**
 * The learner's answers and tests in this browser: a key a question and a key a unit, so that what is damaged damages no other, and two
 * tabs do not undo each other.
 */
import type { ListedKeep } from "../state/storage.ts";
import { parseAnswers, united, writeAnswers, type Given, type Log } from "./log.ts";
import { parseTaken, unitedTests, writeTaken, type Taken } from "./taken.ts";

export const ANSWERS_PREFIX = "yieldpoint:practice:v1:";
export const TEST_PREFIX = "yieldpoint:test:v1:";

/** What follows from the answers, kept so that every page need not work it out; in no backup. */
export const TABLE_KEY = "yieldpoint:due:v1";

/** Fired on `window` when an answer was noted in this page; other tabs get the browser's `storage` event. */
export const ANSWERED_EVENT = "yieldpoint:answered";

const textOf = (keep: ListedKeep, key: string) => {
  const read = keep.read(key);
  return read.ok ? read.text : null;
};

export function readLog(keep: ListedKeep): Log {
  const entries = keep.keys(ANSWERS_PREFIX).map((key): [string, readonly Given[]] => {
    const answers = parseAnswers(textOf(keep, key) ?? "") ?? [];
    return [key.slice(ANSWERS_PREFIX.length), answers];
  });
  return Object.fromEntries(entries.filter(([, answers]) => answers.length > 0));
}

/** Where there is no room, the question does not come back, and nothing else is lost. */
export function noteAnswer(keep: ListedKeep, id: string, right: boolean, now: number): void {
  const key = ANSWERS_PREFIX + id;
  const before = parseAnswers(textOf(keep, key) ?? "") ?? [];
  const given = { at: new Date(now).toISOString(), right };
  keep.write(key, writeAnswers(united(before, [given])));
  if (typeof window !== "undefined") window.dispatchEvent(new CustomEvent(ANSWERED_EVENT));
}

export const readTests = (keep: ListedKeep, unit: string): Taken[] =>
  parseTaken(textOf(keep, TEST_PREFIX + unit) ?? "") ?? [];

export function noteTest(keep: ListedKeep, unit: string, taken: Taken): void {
  keep.write(TEST_PREFIX + unit, writeTaken(unitedTests(readTests(keep, unit), [taken])));
}

/** By the unit's slug. */
export function allTests(keep: ListedKeep): Record<string, Taken[]> {
  const units = keep.keys(TEST_PREFIX).map((key) => key.slice(TEST_PREFIX.length));
  return Object.fromEntries(
    units.map((unit) => [unit, readTests(keep, unit)] as const).filter(([, taken]) => taken.length > 0),
  );
}
