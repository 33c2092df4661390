/**
 * What reading a backup in would change: as sentences to show before it does, and as the writes that do it.
 *
 * `add` takes what is missing here and changes nothing that is there; where both have a draft, the file's goes into the
 * history. `replace` makes everything as the file has it; drafts that are replaced go into the history. Histories are united
 * either way.
 */
import { PROGRESS_KEY } from "../../../course/progress.ts";
import { ATTEMPT_PREFIX } from "../../results/attempts.ts";
import { counted } from "../../../grader/measures.ts";
import { SETTINGS_KEY } from "../../settings/settings.ts";
import { DRAFT_PREFIX, parseDraft } from "../../state/drafts.ts";
import type { ListedKeep } from "../../state/storage.ts";
import { VERSION_PREFIX, versionKey, type Version } from "../../state/versions.ts";
import { collect, PLACED, THEME_KEY } from "./collect.ts";
import type { Backup } from "./format.ts";
import { planPractice } from "./plan-practice.ts";

export type How = "add" | "replace";

export interface Write {
  key: string;
  text: string | null;
}

export interface Plan {
  /** What would change, for people; empty where nothing would. */
  said: { text: string; programs?: string[] }[];
  /** All of these or none. */
  writes: Write[];
  /** Old versions, as many as there is room for. */
  history: Write[];
}

/** Versions that are taken of one program and in all, from the newest on; a history that is kept within its bounds has fewer. */
const [MOST_OF_ONE, MOST] = [200, 10_000];

type DraftFiles = Backup["drafts"][string];
const textsOf = (files: DraftFiles) =>
  Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text]));
const same = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
/** A file may name a program `constructor`. */
const own = <Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;
const inOrder = (progress: Backup["progress"]) => ({ ...progress, exercises: progress.exercises.toSorted() });
/** With the keys of objects in one order. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, part]): [string, unknown] => [key, sorted(part)])
          .toSorted(([one], [other]) => (one < other ? -1 : 1)),
      )
    : value;

export function plan(keep: ListedKeep, file: Backup, how: How, now: number): Plan {
  const here = collect(keep, now);
  const result: Plan = { said: [], writes: [], history: [] };
  const say = (text: string, programs?: string[]) =>
    result.said.push(programs === undefined ? { text } : { text, programs });

  planDrafts(keep, here, file, how, now, result, say);

  let attempts = 0;
  const lessons = Object.entries(file.progress.lessons).filter(
    ([slug, state]) => here.progress.lessons[slug] !== state && here.progress.lessons[slug] !== "read",
  );
  const exercises = file.progress.exercises.filter((slug) => !here.progress.exercises.includes(slug));
  if (lessons.length > 0) say(`${counted(lessons.length, "more lesson")} would be marked as opened or read.`);
  if (exercises.length > 0) say(`${counted(exercises.length, "more exercise")} would be marked as passed.`);
  if (how === "add") {
    const progress = {
      lessons: { ...here.progress.lessons, ...Object.fromEntries(lessons) },
      exercises: [...here.progress.exercises, ...exercises],
      ...(here.progress.last === null ? lastOf(file.progress) : lastOf(here.progress)),
    };
    if (!same(progress, here.progress)) result.writes.push(write(PROGRESS_KEY, progress));
  } else if (!same(inOrder(file.progress), inOrder(here.progress))) {
    const unread = Object.keys(here.progress.lessons).filter(
      (slug) => !Object.hasOwn(file.progress.lessons, slug),
    );
    const opened = Object.entries(here.progress.lessons).filter(
      ([slug, state]) => state === "read" && own(file.progress.lessons, slug) === "opened",
    );
    const unpassed = here.progress.exercises.filter((slug) => !file.progress.exercises.includes(slug));
    if (unread.length > 0) say(`${counted(unread.length, "lesson")} would be marked as new again.`);
    if (opened.length > 0) say(`${counted(opened.length, "lesson")} would no longer be marked as read.`);
    if (unpassed.length > 0)
      say(`${counted(unpassed.length, "exercise")} would no longer be marked as passed.`);
    if (file.progress.last !== here.progress.last) say("The lesson to continue at would be the file’s.");
    result.writes.push(write(PROGRESS_KEY, file.progress));
  }

  for (const [slug, theirs] of Object.entries(file.attempts ?? {})) {
    const mine = own(here.attempts ?? {}, slug);
    // An attempt that passed says more than one that has not.
    const wanted = how === "replace" || mine === undefined || (mine.at === null && theirs.at !== null);
    if (!wanted || same(mine, theirs)) continue;
    attempts += 1;
    result.writes.push(write(ATTEMPT_PREFIX + slug, { version: 1, ...theirs }));
  }
  if (attempts > 0) say(`The counts for ${counted(attempts, "exercise")} would be the file’s.`);

  const practice = planPractice(here, file, how);
  for (const text of practice.said) say(text);
  result.writes.push(...practice.writes);

  const settings = how === "add" ? { ...file.settings, ...here.settings } : file.settings;
  if (!same(settings, here.settings)) {
    say(
      how === "add"
        ? "Settings that you haven’t changed would take the file’s values."
        : "The settings would become those of the file.",
    );
    result.writes.push(write(SETTINGS_KEY, settings));
  }
  const theme = how === "add" ? (here.theme ?? file.theme) : file.theme;
  if (theme !== here.theme) {
    say(theme === null ? "The theme would follow the system." : `The theme would be ${theme}.`);
    result.writes.push({ key: THEME_KEY, text: theme });
  }
  const others = Object.entries(file.others).filter(([key, text]) => {
    if (PLACED.includes(key)) return false;
    // What could not be read there may be whole here.
    const there = keep.read(key);
    const present = there.ok && there.text !== null;
    return !present || (how === "replace" && there.text !== text && !key.startsWith(VERSION_PREFIX));
  });
  for (const [key, text] of others) result.writes.push({ key, text });
  if (others.length > 0) {
    const entries = counted(others.length, "entry", "entries");
    say(`${entries} from an older version of this site, or damaged, would be brought along unchanged.`);
  }

  for (const [id, versions] of Object.entries(file.history)) {
    const known = own(here.history, id) ?? [];
    for (const { at, why, outcome, files } of versions.slice(0, MOST_OF_ONE)) {
      if (result.history.length >= MOST) break;
      if (known.some((one) => one.at === at && same(one.files, files))) continue;
      const version: Version = outcome === undefined ? { why, files } : { why, files, outcome };
      result.history.push(versionOf(id, Date.parse(at), version));
    }
  }
  if (result.history.length > 0) {
    say(`${counted(result.history.length, "older version")} would be added to the history.`);
  }
  return result;
}

/** Where to continue: the lesson, and the exercise in it. */
const lastOf = ({ last, lastExercise }: Backup["progress"]) =>
  lastExercise === undefined ? { last } : { last, lastExercise };
const write = (key: string, value: unknown): Write => ({ key, text: JSON.stringify(value) });
const versionOf = (id: string, at: number, version: Version) =>
  write(versionKey(id, at, "file"), { version: 1, ...version });

function planDrafts(
  keep: ListedKeep,
  here: Backup,
  file: Backup,
  how: How,
  now: number,
  { writes }: Plan,
  say: (text: string, programs: string[]) => void,
): void {
  /** Another tab that has the program open follows, for this is built on what it wrote. */
  const put = (id: string, files: DraftFiles) => {
    const key = DRAFT_PREFIX + id;
    const read = keep.read(key);
    const seen = read.ok && read.text !== null ? (parseDraft(read.text)?.seen ?? {}) : {};
    writes.push(write(key, { version: 2, files, seen }));
  };
  const [added, differ, gone]: string[][] = [[], [], []];
  for (const [id, files] of Object.entries(file.drafts)) {
    const mine = own(here.drafts, id);
    if (mine === undefined) {
      added!.push(id);
      put(id, files);
    } else if (!same(textsOf(mine), textsOf(files))) {
      differ!.push(id);
      if (how === "add") writes.push(versionOf(id, now, { why: "imported", files: textsOf(files) }));
      else {
        writes.push(versionOf(id, now, { why: "import", files: textsOf(mine) }));
        put(id, files);
      }
    }
  }
  if (how === "replace") {
    for (const [id, files] of Object.entries(here.drafts)) {
      if (Object.hasOwn(file.drafts, id)) continue;
      gone!.push(id);
      writes.push(versionOf(id, now, { why: "import", files: textsOf(files) }));
      writes.push({ key: DRAFT_PREFIX + id, text: null });
    }
  }
  const programs = (ids: readonly string[]) => counted(ids.length, "program");
  if (added!.length > 0)
    say(`${programs(added!)} would get the file’s code; you have changed nothing there.`, added!);
  if (differ!.length > 0) {
    say(
      how === "add"
        ? `${programs(differ!)} would keep your code; the file’s would go into the history.`
        : `${programs(differ!)} would get the file’s code; yours would go into the history.`,
      differ!,
    );
  }
  if (gone!.length > 0) {
    say(`${programs(gone!)} would go back to the start; your code would go into the history.`, gone!);
  }
}
