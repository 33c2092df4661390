/** Plays a run's recording from any moment, at a speed that may change in between. */
import { batch, signal, type ReadonlySignal } from "@preact/signals";
import type { RealTime } from "../../run/player.ts";
import { playingAt, type Playing, type Timetable } from "./timetable.ts";

export interface Playback {
  readonly playing: ReadonlySignal<boolean>;
  /** How many times faster than real the clock runs just now, the speed aside; see `timetable.ts`. */
  readonly haste: ReadonlySignal<number>;
  /** From that moment on; from the beginning, if it is the last. */
  play(moment: number): void;
  pause(): void;
}

interface Options {
  timetable: Timetable;
  /** Shows a moment, and the clock. Called at each frame. */
  show: (playing: Playing) => void;
  /** Parts of real speed. */
  speed: () => number;
  real: RealTime;
}

export function createPlayback({ timetable, show, speed, real }: Options): Playback {
  const playing = signal(false);
  const haste = signal(1);
  let forget: (() => void) | null = null;
  /** How far it is, in the timetable's seconds. */
  let second = 0;
  let last = 0;

  const stop = () => {
    forget?.();
    forget = null;
    playing.value = false;
    haste.value = 1;
  };
  const frame = () => {
    forget = null;
    const now = real.now();
    // What passed since the last picture passed at the speed that is set now.
    second += ((now - last) / 1000) * speed();
    last = now;
    const { duration, shownAt } = timetable;
    if (second >= duration) {
      stop();
      show({ moment: shownAt.length - 1, clock: null, haste: 1 });
      return;
    }
    const at = playingAt(timetable, second);
    haste.value = at.haste;
    show(at);
    // Whoever shows it may have paused.
    if (playing.value) forget = real.nextFrame(frame);
  };

  return {
    playing,
    haste,
    play(moment) {
      stop();
      const { shownAt } = timetable;
      const from = moment >= shownAt.length - 1 ? 0 : Math.max(0, moment);
      second = shownAt[from] ?? 0;
      last = real.now();
      // At once, for whoever watches both: it plays, and what it plays is on show.
      batch(() => {
        playing.value = true;
        frame();
      });
    },
    pause: stop,
  };
}
