/** All that this browser keeps of the learner, gathered into a backup. */
import { parseProgress, PROGRESS_KEY } from "../../../course/progress.ts";
import { SETTINGS_KEY } from "../../settings/settings.ts";
import { DRAFT_PREFIX, parseDraft } from "../../state/drafts.ts";
import { parseRecord } from "../../state/record.ts";
import type { ListedKeep } from "../../state/storage.ts";
import { ATTEMPT_PREFIX, parseAttempt } from "../../results/attempts.ts";
import { VERSION_PREFIX } from "../../state/versions.ts";
import { ANSWERS_PREFIX, TABLE_KEY, TEST_PREFIX } from "../../asked/kept.ts";
import { parseAnswers } from "../../asked/log.ts";
import { parseTaken } from "../../asked/taken.ts";
import { keptVersions, readKey } from "../kept.ts";
import { FORMAT, VERSION, type Backup } from "./format.ts";

export const THEME_KEY = "starlight-theme";
/** What was there before the last import, for its undo. */
export const UNDO_KEY = "yieldpoint:before-import:v1";

/** What has a place of its own in a backup, or follows from what has one, and is none of its `others`. */
export const PLACED: readonly string[] = [PROGRESS_KEY, SETTINGS_KEY, UNDO_KEY, TABLE_KEY];

/** What is this site's and no learner's: what its authors left open. */
const AUTHORS = "yieldpoint:author:";

export function collect(keep: ListedKeep, now: number): Backup {
  const textOf = (key: string) => {
    const read = keep.read(key);
    return read.ok ? read.text : null;
  };
  const theme = textOf(THEME_KEY);
  const backup: Backup = {
    format: FORMAT,
    version: VERSION,
    made: new Date(now).toISOString(),
    progress: parseProgress(textOf(PROGRESS_KEY)),
    settings: settingsOf(textOf(SETTINGS_KEY)),
    theme: theme === "light" || theme === "dark" ? theme : null,
    drafts: {},
    history: {},
    others: {},
  };
  const attempts: NonNullable<Backup["attempts"]> = {};
  const answers: NonNullable<Backup["answers"]> = {};
  const tests: NonNullable<Backup["tests"]> = {};
  const programs = new Set<string>();
  for (const key of keep.keys("yieldpoint:").toSorted()) {
    if (PLACED.includes(key) || key.startsWith(AUTHORS)) continue;
    const text = textOf(key);
    if (text === null) continue;
    const attempt = key.startsWith(ATTEMPT_PREFIX) ? parseAttempt(text) : null;
    const version = key.startsWith(VERSION_PREFIX) ? readKey(key) : null;
    const draft = key.startsWith(DRAFT_PREFIX) ? parseDraft(text) : null;
    const given = key.startsWith(ANSWERS_PREFIX) ? parseAnswers(text) : null;
    const taken = key.startsWith(TEST_PREFIX) ? parseTaken(text) : null;
    if (given !== null) answers[key.slice(ANSWERS_PREFIX.length)] = given;
    else if (taken !== null) tests[key.slice(TEST_PREFIX.length)] = taken;
    else if (attempt !== null) attempts[key.slice(ATTEMPT_PREFIX.length)] = attempt;
    else if (version !== null) programs.add(version.id);
    else if (draft !== null) backup.drafts[key.slice(DRAFT_PREFIX.length)] = draft.files;
    // What cannot be read goes along as it is.
    else backup.others[key] = text;
  }
  for (const id of programs) {
    const versions = keptVersions(keep, id).map(({ at, why, outcome, files }) => ({
      at: new Date(at).toISOString(),
      why,
      ...(outcome === undefined ? {} : { outcome }),
      files: { ...files },
    }));
    if (versions.length > 0) backup.history[id] = versions;
  }
  if (Object.keys(attempts).length > 0) backup.attempts = attempts;
  return { ...backup, answers, tests };
}

const settingsOf = (text: string | null): Backup["settings"] =>
  Object.fromEntries(
    Object.entries(parseRecord(text ?? "") ?? {}).filter(
      (entry): entry is [string, string | number | boolean] =>
        ["string", "number", "boolean"].includes(typeof entry[1]),
    ),
  );
