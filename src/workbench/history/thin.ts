/**
 * Which versions to let go, so that a history stays small and still reaches far back: many of the last minutes, some of the
 * last days, a few of the last months.
 *
 * A version is worth the gap that it would leave, measured by its age: as long as a gap of ten minutes counts as much after
 * an hour as one of ten hours after sixty, those that stay stand evenly on a logarithmic scale. What was kept before
 * something took its place counts more than a pause in typing. The newest text of a program is never let go for a bound.
 */
import type { Reason } from "../state/versions.ts";

/** What is known of a version without reading it. */
export interface Stored {
  key: string;
  id: string;
  at: number;
  /** Characters, of the key and of what is under it. Browsers count them, not bytes: about 5 million a site. */
  size: number;
  why: Reason;
  /** Two with the same are the same text. */
  texts: string;
}

export interface Bounds {
  /** Of one program. */
  versions: number;
  size: number;
  /** Of all programs together. */
  total: number;
}

/** A program has 1,000 to 4,000 characters; drafts and everything else need a few hundred thousand of the 5 million. */
export const BOUNDS: Bounds = { versions: 50, size: 200_000, total: 2_000_000 };

const weights: Record<Reason, number> = {
  pause: 1,
  leave: 1,
  run: 1.5,
  check: 3,
  restore: 4,
  tab: 4,
  "other tab": 4,
  imported: 4,
  start: 6,
  reset: 6,
  import: 6,
};

const sizeOf = (versions: readonly Stored[]) => versions.reduce((sum, { size }) => sum + size, 0);

/** The least worth of all but the first; `versions` of one program from the newest on. Null where there is only one. */
function leastWorth(versions: readonly Stored[], now: number): { worth: number; at: number } | null {
  let least: { worth: number; at: number } | null = null;
  for (let at = 1; at < versions.length; at += 1) {
    const { at: time, why } = versions[at]!;
    // A second more, so that what was kept just now has an age.
    const age = Math.max(0, now - time) + 1_000;
    const after = versions[at - 1]!.at;
    // Before the first one lies as much again: what it all began with is worth keeping.
    const before = versions[at + 1]?.at ?? time - age;
    const worth = (weights[why] * Math.max(1, after - before)) / age;
    if (least === null || worth < least.worth) least = { worth, at };
  }
  return least;
}

/** The keys of the versions to let go. */
export function thin(all: readonly Stored[], now: number, bounds: Bounds = BOUNDS): string[] {
  const gone: string[] = [];
  const programs = new Map<string, Stored[]>();
  for (const version of all.toSorted((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1))) {
    const versions = programs.get(version.id) ?? [];
    versions.push(version);
    programs.set(version.id, versions);
  }
  const drop = (versions: Stored[], at: number) => {
    gone.push(versions[at]!.key);
    versions.splice(at, 1);
    single(versions, at);
  };
  /** The same text twice in a row is one version: the weightier, which says what for. */
  const single = (versions: Stored[], at: number) => {
    const [later, earlier] = [versions[at - 1], versions[at]];
    if (later === undefined || later.texts !== earlier?.texts) return;
    drop(versions, weights[later.why] > weights[earlier.why] ? at : at - 1);
  };
  for (const versions of programs.values()) {
    for (let at = versions.length - 1; at > 0; at -= 1) single(versions, at);
  }
  for (const versions of programs.values()) {
    while (versions.length > bounds.versions || sizeOf(versions) > bounds.size) {
      const least = leastWorth(versions, now);
      if (least === null) break;
      drop(versions, least.at);
    }
  }
  const kept = [...programs.values()];
  let total = kept.reduce((sum, versions) => sum + sizeOf(versions), 0);
  while (total > bounds.total) {
    let victim: { versions: Stored[]; worth: number; at: number } | null = null;
    for (const versions of kept) {
      const least = leastWorth(versions, now);
      if (least !== null && (victim === null || least.worth < victim.worth)) victim = { versions, ...least };
    }
    if (victim === null) break;
    const before = sizeOf(victim.versions);
    drop(victim.versions, victim.at);
    total -= before - sizeOf(victim.versions);
  }
  return gone;
}
