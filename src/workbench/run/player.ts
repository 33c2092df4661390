/**
 * Shows a run as it would have appeared: a run is over in milliseconds, but a program that sleeps for a second prints
 * its next line a second later. The player moves a clock of virtual seconds at real speed, from the first output (which
 * can come before the run is over) to the run's end.
 */

/** The real world, handed in so that tests can turn it by hand. */
export interface RealTime {
  /** Milliseconds. */
  now(): number;
  /** Calls back before the next picture. Returns how to forget it. */
  nextFrame(callback: () => void): () => void;
}

export const browserTime: RealTime = {
  now: () => performance.now(),
  nextFrame(callback) {
    const frame = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(frame);
  },
};

/** The longest stretch in which nothing happens, in seconds at real speed; it is hurried through otherwise. */
export const LONGEST_IDLE = 5;

export interface Player {
  /** From now on time passes; a second call changes nothing. */
  start(): void;
  /**
   * The run is over: playing ends when the clock reaches `duration`. `times` are those of its output, never falling; if they
   * are told, long stretches between them are hurried through.
   */
  endAt(duration: number, times?: readonly number[]): void;
  /** To the end at once, as soon as the end is known. */
  skip(): void;
  /** No more calls, from now on. */
  stop(): void;
}

/** `show(time)` at each frame; `done()` once, when all has been shown. `speed` is asked at each frame. */
export function createPlayer(
  show: (time: number) => void,
  done: () => void,
  real: RealTime,
  speed: () => number = () => 1,
): Player {
  /** When the last frame was shown, in real milliseconds; null before the start. */
  let last: number | null = null;
  /** Virtual seconds. */
  let clock = 0;
  let duration: number | null = null;
  /** The ends of stretches in which nothing is printed. */
  let stops: readonly number[] = [];
  let stop = 0;
  let skipped = false;
  let forget: (() => void) | null = null;
  let over = false;

  const advance = (seconds: number) => {
    let left = seconds;
    while (stop < stops.length && left > 0) {
      const end = stops[stop]!;
      const haste = Math.max(1, (end - (stops[stop - 1] ?? 0)) / LONGEST_IDLE);
      const needed = (end - clock) / haste;
      if (needed > left) {
        clock += left * haste;
        return;
      }
      clock = Math.max(clock, end);
      left -= Math.max(0, needed);
      stop += 1;
    }
    clock += left;
  };
  const frame = () => {
    forget = null;
    if (over || last === null) return;
    const now = real.now();
    advance(((now - last) / 1000) * speed());
    last = now;
    const time = skipped ? Infinity : clock;
    if (duration !== null && time >= duration) {
      over = true;
      show(Infinity);
      done();
      return;
    }
    show(time);
    forget = real.nextFrame(frame);
  };
  const wake = () => {
    forget?.();
    frame();
  };

  return {
    start() {
      if (last !== null) return;
      last = real.now();
      wake();
    },
    endAt(end, times) {
      duration = end;
      if (times !== undefined) stops = [...times, end];
      last ??= real.now();
      wake();
    },
    skip() {
      skipped = true;
      if (last !== null) wake();
    },
    stop() {
      over = true;
      forget?.();
    },
  };
}
