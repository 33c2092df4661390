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

export interface Player {
  /** From now on time passes; a second call changes nothing. */
  start(): void;
  /** The run is over: playing ends when the clock reaches `duration`. */
  endAt(duration: number): void;
  /** To the end at once, as soon as the end is known. */
  skip(): void;
  /** No more calls, from now on. */
  stop(): void;
}

/** `show(time)` at each frame; `done()` once, when all has been shown. */
export function createPlayer(show: (time: number) => void, done: () => void, real: RealTime): Player {
  let startedAt: number | null = null;
  let duration: number | null = null;
  let skipped = false;
  let forget: (() => void) | null = null;
  let over = false;

  const frame = () => {
    forget = null;
    if (over || startedAt === null) return;
    const time = skipped ? Infinity : (real.now() - startedAt) / 1000;
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
      if (startedAt !== null) return;
      startedAt = real.now();
      wake();
    },
    endAt(end) {
      duration = end;
      startedAt ??= real.now();
      wake();
    },
    skip() {
      skipped = true;
      if (startedAt !== null) wake();
    },
    stop() {
      over = true;
      forget?.();
    },
  };
}
