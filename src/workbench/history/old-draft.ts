/**
 * Drafts of version 1, `{ "version": 1, "start": "k3v9q1", "files": { "main.ts": "..." } }` under a key of their own: made ones
 * of version 2 when their page is next opened. Of the start they kept only a fingerprint: where the page still has the same,
 * its text is known again; else nobody knows it.
 */
import type { WorkbenchFile } from "../props.ts";
import {
  DRAFT_PREFIX,
  OLD_DRAFT_PREFIX,
  UNREADABLE_PREFIX,
  type Draft,
  type Texts,
} from "../state/drafts.ts";
import { parseRecord, textsIn } from "../state/record.ts";
import type { Keep } from "../state/storage.ts";
import { versionKey, type Version } from "../state/versions.ts";

/** FNV-1a over paths and texts. */
export function fingerprint(files: readonly WorkbenchFile[]): string {
  let hash = 0x811c9dc5;
  for (const character of files.map(({ path, text }) => `${path}\n${text}`).join("\0")) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function parse(stored: string): { start: string; files: Record<string, string> } | null {
  const { version, start, files: given } = parseRecord(stored) ?? {};
  const files = textsIn(given);
  return version === 1 && typeof start === "string" && files !== null ? { start, files } : null;
}

/** Gives the texts of the old draft. One that cannot be read is kept aside. */
export function takeOverOldDraft(id: string, given: readonly WorkbenchFile[], keep: Keep): Texts {
  const oldKey = OLD_DRAFT_PREFIX + id;
  const read = keep.read(oldKey);
  if (!read.ok || read.text === null) return {};
  const old = parse(read.text);
  if (old === null) {
    if (keep.write(UNREADABLE_PREFIX + id, read.text).ok) keep.write(oldKey, null);
    return {};
  }
  const present = keep.read(DRAFT_PREFIX + id);
  if (present.ok && present.text !== null) {
    // Written before this could be loaded, or by a tab of long ago: the newer stays, and the old one is in its history.
    const version: Version = { why: "other tab", files: old.files };
    const written = keep.write(versionKey(id, Date.now(), "v1"), JSON.stringify({ version: 1, ...version }));
    if (written.ok) keep.write(oldKey, null);
    return {};
  }
  const known = old.start === fingerprint(given);
  const startOf = (path: string) => given.find((file) => file.path === path)?.text ?? null;
  const files: Draft["files"] = Object.fromEntries(
    Object.entries(old.files).map(([path, text]) => [path, { text, start: known ? startOf(path) : null }]),
  );
  const written = keep.write(DRAFT_PREFIX + id, JSON.stringify({ version: 2, files, seen: {} }));
  if (written.ok) keep.write(oldKey, null);
  return old.files;
}
