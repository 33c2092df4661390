/** Changes that went by what was seen before an `await`, and that somebody else's change had made untrue by then. */
import type { Analysis } from "./analysis.ts";
import type { Acted, Moment, PrimitiveEvent, RecordedWait } from "./facts.ts";

export interface OldLook {
  acted: Acted;
  /** The first wait after the look. */
  paused: RecordedWait;
  /** The `await` of the call itself at which it was paused then. */
  at: { line: number; column: number };
  /** The first change of the same by another task meanwhile. */
  other: Acted;
  /** The lock that the call took after the look, and the one that it gave back before the change. */
  tookLate: Moment | null;
  gaveBack: Moment | null;
}

/** In order. Silent where no other task is known to have made the change, or a lock was held all the time. */
export function oldLooks(run: Analysis): OldLook[] {
  return run.acted.flatMap((acted) => {
    if (acted.holds) return [];
    const from = pauseOf(run, acted);
    if (from === null) return [];
    const { paused, at } = from;
    const other = run.acted.find(
      ({ task, seq, look, file }) =>
        task !== acted.task &&
        seq > paused.seq &&
        seq < acted.seq &&
        look.name === acted.look.name &&
        file === acted.file,
    );
    if (other === undefined) return [];
    const locks = locksOf(run, acted);
    const between = locks.filter(({ seq }) => seq > paused.seq);
    const tookLate = between.find(({ action }) => action === "acquired") ?? null;
    const before = locks.findLast(({ seq }) => seq < paused.seq);
    const gaveBack =
      between.find(({ action }) => action === "released") ??
      // Between look and pause, as far as lines can tell.
      (before?.action === "released" && (before.line ?? 0) >= acted.look.line ? before : null);
    return before?.action === "acquired" && gaveBack === null
      ? []
      : [{ acted, paused, at, other, tookLate, gaveBack }];
  });
}

/** What the call had done with locks and permits until then, in order. */
function locksOf(run: Analysis, { call, seq: until }: Acted): PrimitiveEvent[] {
  return [...run.primitives.values()]
    .filter(({ type }) => /Lock|Semaphore/.test(type))
    .flatMap(({ events }) => events.filter((event) => event.call === call && event.seq < until))
    .sort((one, other) => one.seq - other.seq);
}

/** The wait with which the pause between look and change began. */
function pauseOf(run: Analysis, { task, call, seq, look }: Acted): Pick<OldLook, "paused" | "at"> | null {
  const waits = run.waitsOf(task).filter((wait) => wait.seq < seq && wait.calls.includes(call));
  for (const at of look.awaits) {
    // The wait is told at the `await`, or at the call that it awaits.
    const isThere = (wait: RecordedWait) => ownPlace(run, wait, call).line === at.line;
    let index = waits.findLastIndex(isThere);
    if (index === -1) continue;
    // What it awaits may have waited several times.
    const inner = innerOf(waits[index]!, call);
    while (inner !== undefined && index > 0 && innerOf(waits[index - 1]!, call) === inner) index -= 1;
    return { paused: waits[index]!, at };
  }
  return null;
}

const innerOf = ({ calls }: RecordedWait, call: number) => calls[calls.indexOf(call) + 1];

/** The `await` of the call's own code, of whatever depth the wait is. */
function ownPlace(run: Analysis, wait: RecordedWait, call: number) {
  const inner = innerOf(wait, call);
  return inner === undefined ? wait : (run.calls.get(inner)?.awaited ?? {});
}
