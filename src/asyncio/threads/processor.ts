/**
 * Who computes when. A processor does one thing at a time: `take` reserves its first free time from a moment on, in
 * pieces if need be, and says when the work is done. The threads of a process share one, the interpreter's lock (the
 * GIL), so threads do not speed computing up; processes have the machine's cores.
 */
export interface Processor {
  /** Reserves `seconds` of work from `from` on; gives the times at which it is done, piece by piece, and when all is. */
  take(from: number, seconds: number): Plan;
}

export interface Plan {
  pieces: readonly Span[];
  end: number;
}

export type Span = readonly [start: number, end: number];

export class OneProcessor implements Processor {
  /** When it is busy: in order, apart from each other. */
  private busy: Span[] = [];

  take(from: number, seconds: number): Plan {
    const plan = this.plan(from, seconds);
    this.busy = merged([...this.busy, ...plan.pieces]);
    return plan;
  }

  /** When the work would be done. */
  endOf(from: number, seconds: number): number {
    return this.plan(from, seconds).end;
  }

  private plan(from: number, seconds: number): Plan {
    const pieces: Span[] = [];
    if (seconds <= 0) return { pieces, end: from };
    let at = from;
    let left = seconds;
    for (const [start, end] of this.busy) {
      if (end <= at) continue;
      const free = Math.min(left, start - at);
      if (free > 0) {
        pieces.push([at, at + free]);
        left -= free;
        if (left <= 0) return { pieces, end: at + free };
      }
      at = Math.max(at, end);
    }
    if (left > 0) pieces.push([at, at + left]);
    return { pieces, end: at + left };
  }
}

function merged(spans: Span[]): Span[] {
  spans.sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** The cores that the simulated machine has; `os.cpu_count()`. Four, as many a laptop's. */
export const CORES = 4;

export class Cores implements Processor {
  private readonly cores = Array.from({ length: CORES }, () => new OneProcessor());

  /** The work goes, whole, to the core that is done with it first. */
  take(from: number, seconds: number): Plan {
    const [best] = this.cores
      .map((core) => ({ core, end: core.endOf(from, seconds) }))
      .sort((a, b) => a.end - b.end);
    return best!.core.take(from, seconds);
  }
}
