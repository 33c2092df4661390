/** The answer that an exercise was last passed with, from whatever this browser keeps of it. */
import type { Sources } from "../../compiler/program.ts";
import { parseProgress, PROGRESS_KEY } from "../../course/progress.ts";
import { keptVersions } from "../history/kept.ts";
import { DRAFT_PREFIX, parseDraft } from "../state/drafts.ts";
import type { ListedKeep } from "../state/storage.ts";
import { readAttempt } from "./attempts.ts";

/** How the history words a check that passed. */
const PASSED = /^passed( all \d+ checks)?$/;

export interface Passed {
  answer: Sources;
  /** When, where that was kept. */
  at: string | null;
}

/** For what passed before attempts were kept, or in a browser that a backup came from: the history may know, or the draft. */
export function fromHistory(keep: ListedKeep, slug: string): Passed {
  const version = keptVersions(keep, `exercise/${slug}`).find(({ outcome = "" }) => PASSED.test(outcome));
  if (version !== undefined) return { at: new Date(version.at).toISOString(), answer: version.files };
  const draft = keep.read(`${DRAFT_PREFIX}exercise/${slug}`);
  const files = draft.ok && draft.text !== null ? (parseDraft(draft.text)?.files ?? {}) : {};
  const answer = Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text]));
  return { at: null, answer };
}

/** Null where it was not passed. */
export function passedAnswer(keep: ListedKeep, slug: string): Sources | null {
  const kept = readAttempt(keep, slug);
  if (kept !== null && kept.at !== null) return kept.answer;
  const read = keep.read(PROGRESS_KEY);
  const { exercises } = parseProgress(read.ok ? read.text : null);
  return exercises.includes(slug) ? fromHistory(keep, slug).answer : null;
}
