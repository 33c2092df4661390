/**
 * Keeps the history of one workbench while its page is open: a version at each Run and Check with how it ended, when the
 * learner pauses, and when they leave; and keeps it within its bounds. Loaded with the first edit or the first Run.
 */
import { effect, untracked } from "@preact/signals";
import type { Bench } from "../state/bench.ts";
import type { ListedKeep } from "../state/storage.ts";
import { VERSION_PREFIX } from "../state/versions.ts";
import type { Keeper } from "../state/work.ts";
import { parseVersion, readKey } from "./kept.ts";
import { outcomeOf } from "./outcome.ts";
import { BOUNDS, thin, type Stored } from "./thin.ts";

/** Seconds without a keystroke that make a pause. */
export const PAUSE = 12;

export interface Surroundings {
  now: () => number;
  /** Calls back after so many seconds; returns how not to. */
  later: (seconds: number, then: () => void) => () => void;
  /** Calls back when the learner leaves the page, for a while or for good. */
  leaving: (then: () => void) => void;
}

const browser: Surroundings = {
  now: Date.now,
  later(seconds, then) {
    const timer = setTimeout(then, seconds * 1_000);
    return () => clearTimeout(timer);
  },
  leaving(then) {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") then();
    });
    addEventListener("pagehide", then);
  },
};

/** All versions that are kept. One that cannot be read is of no worth, and the first to go when there is no room. */
export function storedVersions(keep: ListedKeep): { stored: Stored[]; unreadable: string[] } {
  const stored: Stored[] = [];
  const unreadable: string[] = [];
  for (const key of keep.keys(VERSION_PREFIX)) {
    const read = keep.read(key);
    if (!read.ok || read.text === null) continue;
    const named = readKey(key);
    const version = parseVersion(read.text);
    if (named === null || version === null) unreadable.push(key);
    else {
      const texts = JSON.stringify(version.files);
      stored.push({ key, ...named, size: key.length + read.text.length, why: version.why, texts });
    }
  }
  return { stored, unreadable };
}

/** Keeps all histories within their bounds. */
export function tidy(keep: ListedKeep, now: number): void {
  for (const key of thin(storedVersions(keep).stored, now)) keep.write(key, null);
}

/**
 * Thins all histories, more at each turn and at last to nothing, until `attempt` succeeds: the draft comes first. Where
 * even that is not enough, all of it is put back: nothing is let go in vain.
 */
export function makeRoom(keep: ListedKeep, now: number, attempt: () => boolean): boolean {
  if (attempt()) return true;
  const { stored, unreadable } = storedVersions(keep);
  const taken: { key: string; text: string }[] = [];
  const take = (key: string) => {
    const read = keep.read(key);
    if (read.ok && read.text !== null) taken.push({ key, text: read.text });
    keep.write(key, null);
  };
  unreadable.forEach(take);
  let left = stored;
  let total = stored.reduce((sum, { size }) => sum + size, 0);
  while (!attempt()) {
    if (left.length === 0) {
      for (const { key, text } of taken.toReversed()) keep.write(key, text);
      return false;
    }
    total = Math.floor(total / 2);
    const gone = new Set(thin(left, now, { ...BOUNDS, total }));
    if (gone.size === 0) {
      // Nothing is left but the newest of each program: the programs that rested longest go first.
      const oldest = left.toSorted((one, other) => one.at - other.at);
      for (const { key } of oldest.slice(0, Math.ceil(left.length / 2))) gone.add(key);
    }
    gone.forEach(take);
    left = left.filter(({ key }) => !gone.has(key));
  }
  return true;
}

export function keepHistory(bench: Bench, keep: ListedKeep, surroundings = browser): Keeper {
  const { now, later, leaving } = surroundings;

  // Each edit puts the pause off.
  let cancel: () => void = () => undefined;
  effect(() => {
    const { value: texts } = bench.texts;
    cancel();
    cancel = later(PAUSE, () => {
      if (bench.texts.value === texts) bench.record("pause");
      tidy(keep, now());
    });
  });
  // The pause stays set: who leaves each time before it would never see the history tidied.
  leaving(() => bench.record("leave"));

  let begun = false;
  effect(() => {
    const phase = bench.phase.value;
    const working = phase === "working" || phase === "playing";
    untracked(() => {
      if (working && !begun) bench.record(bench.doing.value);
      else if (!working && begun) {
        const outcome = outcomeOf(bench);
        // While it ran the learner may have typed on: that is another version.
        if (outcome !== null && !bench.stale.value) bench.record(bench.doing.value, outcome);
      }
    });
    begun = working;
  });

  // To take all out and put it back is too much for each keystroke.
  let vainAt = -Infinity;
  return {
    makeRoom(attempt) {
      if (now() - vainAt < PAUSE * 1_000) return attempt();
      const made = makeRoom(keep, now(), attempt);
      vainAt = made ? -Infinity : now();
      return made;
    },
  };
}
