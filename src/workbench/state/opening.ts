/**
 * The way back in. Before a draft is put on the page a mark is left in the browser's storage, and it is taken away once the
 * page has answered. A page that finds an old mark was open before and never came alive: whatever it was, it may have been a
 * draft, which would be there at every further visit. So that page keeps its drafts and shows none before it is asked to.
 */
import { browserKeep, type Keep } from "./storage.ts";

export const OPENING_PREFIX = "yieldpoint:opening:v1:";

/** A page that has answered for so long, in milliseconds, is alive: what its drafts cost at once is over. */
const ALIVE_MS = 1_000;
/** A younger mark is another tab's, which is opening just now. */
const OLD_MS = 3_000;

export interface Opening {
  /** The last visit to this page never came alive. */
  readonly failed: boolean;
  /** From here on until the page has answered, it may be a draft that stops it. */
  enter(): void;
}

interface Clock {
  now: () => number;
  /** Calls back after so many milliseconds in which the page was not held up. */
  after: (milliseconds: number, act: () => void) => void;
}

export function createOpening(keep: Keep, key: string, { now, after }: Clock): Opening & { leave(): void } {
  const mark = keep.read(key);
  const since = mark.ok && mark.text !== null ? Number(mark.text) : NaN;
  let inside = false;
  const leave = () => {
    if (!inside) return;
    inside = false;
    keep.write(key, null);
  };
  return {
    failed: now() - since > OLD_MS,
    enter() {
      if (inside) return;
      inside = keep.write(key, String(now())).ok;
      after(ALIVE_MS, leave);
    },
    leave,
  };
}

let here: Opening | undefined;

/** That of the page: all its workbenches come to life together. */
export function openingHere(): Opening {
  if (typeof document === "undefined") return { failed: false, enter: () => undefined };
  if (here !== undefined) return here;
  const opening = createOpening(browserKeep, OPENING_PREFIX + location.pathname, {
    now: Date.now,
    after: (milliseconds, act) => void setTimeout(act, milliseconds),
  });
  // Whoever leaves at once leaves a page that answers.
  addEventListener("pagehide", () => opening.leave());
  return (here = opening);
}
