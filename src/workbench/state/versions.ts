/**
 * Versions: what the learner's draft was, kept one a key in localStorage under `yieldpoint:version:v1:<id>@<time>-<tab>`:
 *
 *     { "version": 1, "why": "check", "files": { "main.ts": "..." }, "outcome": "passed 2 of 3 checks" }
 *
 * A key a version, so that to record one writes nothing else, no tab rewrites another's, and one that is damaged damages
 * no other. In localStorage and not in IndexedDB, because a version must be there before what it guards against goes on: a
 * Reset, an import, another tab's text. It is written in the same turn, in the same store as the draft, and where that is
 * full, thinning it makes room for the draft. `history/thin.ts` keeps them few.
 */
import type { Texts } from "./drafts.ts";
import type { ListedKeep, Written } from "./storage.ts";

export const VERSION_PREFIX = "yieldpoint:version:v1:";

/** What the draft was kept for. Of two that are the same text, the later in this list says more. */
export const REASONS = [
  /** The learner stopped typing, or left the page. */
  "pause",
  "leave",
  "run",
  "check",
  "restore",
  /** This tab's, where another tab's was taken; and the other way round. */
  "tab",
  "other tab",
  /** This came out of a backup, where the draft stayed what it was. */
  "imported",
  /** Before the exercise's new start was taken or merged. */
  "start",
  "reset",
  "import",
] as const;
export type Reason = (typeof REASONS)[number];

export interface Version {
  why: Reason;
  /** Only files that differ from the start. */
  files: Texts;
  /** How the run or the check ended, in words. */
  outcome?: string;
}

export interface Versions {
  /**
   * Keeps these texts; the same once more only says better what for. `apart`: as a version that the next one apart
   * rewrites, for a draft that cannot be saved as one at each keystroke.
   */
  record(version: Version, apart?: boolean): Written;
  /** Whether any version of this program is kept. */
  any(): boolean;
}

export const versionKey = (id: string, time: number, tab: string) => `${VERSION_PREFIX}${id}@${time}-${tab}`;

export function createVersions(
  id: string,
  keep: ListedKeep,
  tab: string,
  now: () => number = Date.now,
): Versions {
  let last = { key: "", texts: "", rank: 0 };
  let latest = 0;
  let aside = "";
  const newKey = () => versionKey(id, (latest = Math.max(now(), latest + 1)), tab);

  return {
    record(version, apart = false) {
      const texts = JSON.stringify(version.files);
      const rank = REASONS.indexOf(version.why);
      const again = !apart && texts === last.texts;
      if (texts === "{}") return { ok: true };
      if (again && rank < last.rank) {
        // Unless it was let go since, for the sake of room.
        const there = keep.read(last.key);
        if (there.ok && there.text !== null) return { ok: true };
      }
      aside = apart ? aside || newKey() : "";
      const key = aside || (again ? last.key : newKey());
      const written = keep.write(key, JSON.stringify({ version: 1, ...version }));
      if (written.ok && !apart) last = { key, texts, rank };
      return written;
    },
    any: () => keep.keys(`${VERSION_PREFIX}${id}@`).length > 0,
  };
}
