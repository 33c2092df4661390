/**
 * The days on which questions come back, as a table that every page can count from without the scheduler. It follows from the
 * answers; where they are no longer those that it was made from, it is made anew.
 */
import { ANSWERS_PREFIX, TABLE_KEY } from "../../workbench/asked/kept.ts";
import { parseRecord } from "../../workbench/state/record.ts";
import type { ListedKeep } from "../../workbench/state/storage.ts";

export interface DueTable {
  version: 1;
  /** The answers that it was made from. */
  of: string;
  due: number[];
}

/** Changes with every answer: how many questions were answered, and how long all that is kept of them is. */
export function fingerprint(keep: ListedKeep): string {
  const keys = keep.keys(ANSWERS_PREFIX);
  const lengths = keys.map((key) => {
    const read = keep.read(key);
    return read.ok ? (read.text?.length ?? 0) : 0;
  });
  return `${keys.length} ${lengths.reduce((sum, length) => sum + length, 0)}`;
}

/** Null where there is none of these answers. */
export function readTable(keep: ListedKeep): DueTable | null {
  const read = keep.read(TABLE_KEY);
  const { version, of, due } = (read.ok && read.text !== null ? parseRecord(read.text) : null) ?? {};
  if (version !== 1 || of !== fingerprint(keep) || !Array.isArray(due)) return null;
  return { version, of, due: due.filter((day) => typeof day === "number") };
}
