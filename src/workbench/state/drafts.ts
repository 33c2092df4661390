/**
 * Drafts: what the learner changed, kept in localStorage at each keystroke under `yieldpoint:draft:v1:<id>`:
 *
 *     { "version": 1, "start": "k3v9q1", "files": { "main.ts": "..." } }
 *
 * Only files that differ from what the page gave are in it; a draft that differs in nothing is removed. `start` is a
 * fingerprint of the files that the draft began from. A draft that cannot be read is never thrown away: its text moves to
 * `yieldpoint:draft:unreadable:<id>`, and the page goes on with its own files.
 */
import type { WorkbenchFile } from "../props.ts";
import type { Keep, Trouble, Written } from "./storage.ts";

export const DRAFT_PREFIX = "yieldpoint:draft:v1:";
export const UNREADABLE_PREFIX = "yieldpoint:draft:unreadable:";

export interface Drafts {
  load(): Loaded;
  save(texts: Readonly<Record<string, string>>): Written;
}

export type Loaded =
  | { kind: "none" }
  | { kind: "draft"; texts: Record<string, string>; startChanged: boolean }
  /** `keptAt`: the key under which the unreadable text is kept; null where it could not be moved. */
  | { kind: "unreadable"; keptAt: string | null }
  | { kind: "trouble"; trouble: Trouble };

/** A short fingerprint (FNV-1a), enough to tell whether an exercise changed under a draft. */
export function fingerprint(files: readonly WorkbenchFile[]): string {
  let hash = 0x811c9dc5;
  for (const character of files.map(({ path, text }) => `${path}\n${text}`).join("\0")) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The stored draft's parts, or null where it is not a draft. */
function parse(text: string): { start: string; files: Record<string, string> } | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof stored !== "object" || stored === null) return null;
  const { version, start, files } = stored as Record<string, unknown>;
  if (version !== 1 || typeof start !== "string" || typeof files !== "object" || files === null) return null;
  const entries = Object.entries(files);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === "string")
    ? { start, files: Object.fromEntries(entries) }
    : null;
}

export function createDrafts(id: string, files: readonly WorkbenchFile[], keep: Keep): Drafts {
  const key = DRAFT_PREFIX + id;
  const start = fingerprint(files);
  const editable = files.filter((file) => file.readOnly !== true);
  /** The start that the draft in hand began from: saving must not hide that the exercise changed since. */
  let begunFrom = start;

  return {
    load() {
      const read = keep.read(key);
      if (!read.ok) return { kind: "trouble", trouble: read.trouble };
      if (read.text === null) return { kind: "none" };
      const draft = parse(read.text);
      if (draft === null) {
        const aside = UNREADABLE_PREFIX + id;
        const kept = keep.write(aside, read.text).ok;
        if (kept) keep.write(key, null);
        return { kind: "unreadable", keptAt: kept ? aside : null };
      }
      const texts: Record<string, string> = {};
      for (const { path, text } of editable) {
        const drafted = draft.files[path];
        if (drafted !== undefined && drafted !== text) texts[path] = drafted;
      }
      if (Object.keys(texts).length === 0) return { kind: "none" };
      begunFrom = draft.start;
      return { kind: "draft", texts, startChanged: draft.start !== start };
    },

    save(texts) {
      const changed = editable.filter(({ path, text }) => (texts[path] ?? text) !== text);
      if (changed.length === 0) {
        begunFrom = start;
        return keep.write(key, null);
      }
      const files = Object.fromEntries(changed.map(({ path }) => [path, texts[path]!]));
      return keep.write(key, JSON.stringify({ version: 1, start: begunFrom, files }));
    },
  };
}
