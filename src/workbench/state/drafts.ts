/**
 * Drafts: what the learner changed, kept in localStorage at each keystroke under `yieldpoint:draft:v2:<id>`:
 *
 *     { "version": 2, "files": { "main.ts": { "text": "...", "start": "..." } }, "seen": { "k3f9": 12 } }
 *
 * - Only files that differ from what the page gave are in it; a draft that differs in nothing is removed. A file that the
 *   page no longer has stays in it.
 * - `start` is the text that the learner began from, so that an exercise that changes meanwhile can be merged. It is null
 *   where nobody knows: drafts of version 1, which are taken over, kept only a fingerprint of it.
 * - Several tabs may have one program open. `seen` counts, by tab, the saves that this text is built on, so that a tab
 *   knows whether another's draft holds its own last keystroke: then it follows; else both are kept, and the learner
 *   chooses. No tab overwrites what it has not seen.
 * - A draft that cannot be read is never thrown away: its text moves to `yieldpoint:draft:unreadable:<id>`.
 */
import type { WorkbenchFile } from "../props.ts";
import { parseRecord, recordOf } from "./record.ts";
import type { Keep, Trouble } from "./storage.ts";

export const DRAFT_PREFIX = "yieldpoint:draft:v2:";
/** Where drafts of version 1 lie; see `history/old-draft.ts`. */
export const OLD_DRAFT_PREFIX = "yieldpoint:draft:v1:";
export const UNREADABLE_PREFIX = "yieldpoint:draft:unreadable:";

export type Texts = Readonly<Record<string, string>>;

export interface DraftedFile {
  text: string;
  start: string | null;
}

export interface Draft {
  files: Record<string, DraftedFile>;
  seen: Record<string, number>;
}

export type Loaded =
  | { kind: "none" }
  | { kind: "draft"; texts: Texts }
  /** `keptAt`: the key under which the unreadable text is kept; null where it could not be moved. */
  | { kind: "unreadable"; keptAt: string | null }
  | { kind: "trouble"; trouble: Trouble };

/** `elsewhere`: another tab wrote what this one has not seen, and nothing was overwritten. */
export type Saved = { ok: true } | { ok: false; trouble: Trouble | "elsewhere" };

/** What another tab did: `follow` holds all of this tab's work, `diverged` does not. Only files that differ from the start. */
export type Elsewhere =
  | { kind: "follow"; texts: Texts }
  /** `base`: what both began from; null where nobody knows. */
  | { kind: "diverged"; texts: Texts; base: Texts | null };

export interface Drafts {
  readonly key: string;
  load(): Loaded;
  /** `over`: also over what another tab wrote. */
  save(texts: Texts, over?: boolean): Saved;
  /** Looks at what another tab wrote; null where that is nothing new. What is to follow is taken as known. */
  look(mine: Texts): Elsewhere | null;
  /** The files whose start is another than the one they began from, each with that one. */
  outdated(): Readonly<Record<string, string | null>>;
  /** The learner saw how the start changed, and chose. */
  settleStart(): void;
}

/** More tabs than one has; the oldest are forgotten, and then asked about rather than overwritten. */
const TABS = 8;

const fileIn = (value: unknown): DraftedFile | null => {
  const { text, start } = (value ?? {}) as Record<string, unknown>;
  return typeof text === "string" ? { text, start: typeof start === "string" ? start : null } : null;
};

/** The stored draft, or null where it is none. */
export function parseDraft(stored: string): Draft | null {
  const { version, files: given, seen } = parseRecord(stored) ?? {};
  const files = recordOf(given, fileIn);
  if (version !== 2 || files === null) return null;
  const counts = Object.entries(seen ?? {}).filter((one) => typeof one[1] === "number");
  return { files, seen: Object.fromEntries(counts) };
}

const textsOf = ({ files }: Draft): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text]));

export function createDrafts(id: string, files: readonly WorkbenchFile[], keep: Keep, tab: string): Drafts {
  const key = DRAFT_PREFIX + id;
  const editable = new Map(
    files.filter((file) => file.readOnly !== true).map(({ path, text }) => [path, text]),
  );
  /** The draft as this tab last read or wrote it, and its text. */
  let draft: Draft = { files: {}, seen: {} };
  let raw: string | null = null;
  /** How often this tab saved, and whether its last save found no room. */
  let saves = 0;
  let unsaved = false;

  const take = (next: Draft, text: string | null) => {
    draft = next;
    raw = text;
    unsaved = false;
  };
  const changedOf = (all: Texts) =>
    Object.fromEntries(
      Object.entries(all).filter(([path, text]) => editable.has(path) && editable.get(path) !== text),
    );
  const same = (one: Texts, other: Texts) => {
    const [mine, theirs] = [changedOf(one), changedOf(other)];
    const paths = Object.keys(mine);
    return paths.length === Object.keys(theirs).length && paths.every((path) => mine[path] === theirs[path]);
  };
  const unknownHere = ({ files }: Draft): Draft["files"] =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !editable.has(path)));
  /** It stands as the page gives it now, so whatever is typed next begins from there. */
  const asGiven = (path: string, { text }: DraftedFile) => text === editable.get(path);
  const setAside = (text: string) => {
    let aside = UNREADABLE_PREFIX + id;
    for (let there = keep.read(aside); there.ok && (there.text ?? text) !== text; there = keep.read(aside)) {
      aside += "+";
    }
    const kept = keep.write(aside, text).ok;
    if (kept) keep.write(key, null);
    return kept ? aside : null;
  };
  /** What is stored now: null for nothing, "unreadable" for what is no draft. */
  const stored = (text: string | null) =>
    text === null ? { files: {}, seen: {} } : (parseDraft(text) ?? "unreadable");

  return {
    key,

    load() {
      const read = keep.read(key);
      if (!read.ok) return { kind: "trouble", trouble: read.trouble };
      if (read.text === null) return { kind: "none" };
      const found = stored(read.text);
      if (found === "unreadable") return { kind: "unreadable", keptAt: setAside(read.text) };
      take(found, read.text);
      const texts = changedOf(textsOf(found));
      return Object.keys(texts).length === 0 ? { kind: "none" } : { kind: "draft", texts };
    },

    save(texts, over = false) {
      const now = keep.read(key);
      if (now.ok && now.text !== raw) {
        const theirs = stored(now.text);
        if (theirs === "unreadable") {
          if (setAside(now.text!) === null) {
            unsaved = true;
            return { ok: false, trouble: "full" };
          }
        } else if (!over && now.text !== null && !same(textsOf(theirs), texts)) {
          unsaved = true;
          return { ok: false, trouble: "elsewhere" };
        } else {
          // A tab with a newer page may know files that this one does not.
          const files = { ...unknownHere(theirs), ...draft.files };
          take({ files, seen: { ...draft.seen, ...theirs.seen } }, now.text);
        }
      }
      const drafted = unknownHere(draft);
      for (const [path, text] of Object.entries(changedOf(texts))) {
        const known = draft.files[path];
        drafted[path] = {
          text,
          start: known === undefined || asGiven(path, known) ? editable.get(path)! : known.start,
        };
      }
      const others = Object.entries(draft.seen).filter(([other]) => other !== tab);
      const next: Draft = {
        files: drafted,
        seen: { ...Object.fromEntries(others.slice(1 - TABS)), [tab]: saves + 1 },
      };
      const text = Object.keys(drafted).length === 0 ? null : JSON.stringify({ version: 2, ...next });
      const written = keep.write(key, text);
      if (!written.ok) {
        // What was typed is newer than what is stored, and no other tab may take its place unasked.
        unsaved = true;
        return written;
      }
      saves += 1;
      take(next, text);
      return written;
    },

    look(mine) {
      const now = keep.read(key);
      if (!now.ok || now.text === raw) return null;
      const theirs = stored(now.text);
      // Set aside by the next save.
      if (theirs === "unreadable") return null;
      const texts = changedOf(textsOf(theirs));
      if (same(mine, texts)) {
        take(theirs, now.text);
        return null;
      }
      // Nothing is lost of a tab that holds the start.
      const knowsMine = now.text === null || same(textsOf(draft), {}) || (theirs.seen[tab] ?? 0) >= saves;
      if (unsaved || !knowsMine) {
        return { kind: "diverged", texts, base: knowsMine ? changedOf(textsOf(draft)) : null };
      }
      take(theirs, now.text);
      return { kind: "follow", texts };
    },

    outdated() {
      const changed = Object.entries(draft.files).filter(
        ([path, file]) => !asGiven(path, file) && editable.has(path) && file.start !== editable.get(path),
      );
      return Object.fromEntries(changed.map(([path, { start }]) => [path, start]));
    },

    settleStart() {
      for (const [path, file] of Object.entries(draft.files)) {
        if (editable.has(path)) file.start = editable.get(path)!;
      }
    },
  };
}
