/** The versions that are kept, read back: of one program, or of all. What cannot be read is left where it is and not shown. */
import { parseRecord, textsIn } from "../state/record.ts";
import type { Keep, ListedKeep } from "../state/storage.ts";
import { REASONS, VERSION_PREFIX, type Reason, type Version } from "../state/versions.ts";

export interface KeptVersion extends Version {
  key: string;
  /** The program that it is a version of. */
  id: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
}

/** The last moment that a `Date` knows; asked for a later one it throws. */
const LAST = 8.64e15;

/** The program and the time that a key tells. */
export function readKey(key: string): { id: string; at: number } | null {
  const [, id, at] = /^(.*)@(\d+)-\w+$/s.exec(key.slice(VERSION_PREFIX.length)) ?? [];
  if (id === undefined || !key.startsWith(VERSION_PREFIX) || Number(at) > LAST) return null;
  return { id, at: Number(at) };
}

export function parseVersion(stored: string): Version | null {
  const { version, why, files: given, outcome } = parseRecord(stored) ?? {};
  const files = textsIn(given);
  if (version !== 1 || files === null) return null;
  return {
    why: REASONS.includes(why as Reason) ? (why as Reason) : "pause",
    files,
    ...(typeof outcome === "string" ? { outcome } : {}),
  };
}

/** The versions of one program, the newest first. */
export function keptVersions(keep: ListedKeep, id: string): KeptVersion[] {
  return keep
    .keys(`${VERSION_PREFIX}${id}@`)
    .flatMap((key): KeptVersion[] => {
      const named = readKey(key);
      const read = keep.read(key);
      const version = read.ok && read.text !== null ? parseVersion(read.text) : null;
      return named?.id === id && version !== null ? [{ key, ...named, ...version }] : [];
    })
    .toSorted((one, other) => other.at - one.at);
}

/** Lets a version go. Gives the way back, which says whether there still was room; null where storage is denied. */
export function discard(keep: Keep, key: string): (() => boolean) | null {
  const read = keep.read(key);
  if (!read.ok || !keep.write(key, null).ok) return null;
  return () => keep.write(key, read.text).ok;
}
