/** Reads a backup in: all of what was planned or none of it, with what was there kept for an undo. */
import type { ListedKeep, Trouble } from "../../state/storage.ts";
import { tidy } from "../keeper.ts";
import { collect, UNDO_KEY } from "./collect.ts";
import { readBackup, type Backup } from "./format.ts";
import { plan, type Plan, type Write } from "./plan.ts";

export type Applied = { ok: true } | { ok: false; trouble: Trouble };

/** Writes all, or nothing where one of them finds no room. */
function writeAll(keep: ListedKeep, writes: readonly Write[]): Applied {
  const before: Write[] = [];
  for (const { key, text } of writes) {
    const read = keep.read(key);
    if (read.ok) before.push({ key, text: read.text });
    const written = read.ok ? keep.write(key, text) : read;
    if (written.ok) continue;
    // What was added goes first, so that there is room for what was there.
    before.reverse().sort((one, other) => Number(one.text !== null) - Number(other.text !== null));
    for (const { key: changed, text: old } of before) keep.write(changed, old);
    return written;
  }
  return { ok: true };
}

export function apply(keep: ListedKeep, planned: Plan, now: number): Applied {
  // The history stays in either case, so the undo needs none.
  const undo: Write = { key: UNDO_KEY, text: JSON.stringify({ ...collect(keep, now), history: {} }) };
  const applied = writeAll(keep, [undo, ...planned.writes]);
  if (!applied.ok) return applied;
  for (const { key, text } of planned.history) if (!keep.write(key, text).ok) break;
  tidy(keep, now);
  return applied;
}

/** What the last import replaced. */
export function undoable(keep: ListedKeep): Backup | null {
  const read = keep.read(UNDO_KEY);
  if (!read.ok || read.text === null) return null;
  const checked = readBackup(read.text, "");
  return checked.ok ? checked.backup : null;
}

/** Makes all as it was before the last import; what came since is in the history. */
export function undoImport(keep: ListedKeep, now: number): Applied {
  const before = undoable(keep);
  if (before === null) return { ok: true };
  const { writes } = plan(keep, before, "replace", now);
  return writeAll(keep, [...writes, { key: UNDO_KEY, text: null }]);
}
