/** Carries out what buttons and keys of the timeline ask for: steps, jumps, playing, pausing, its speed. */
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { RealTime } from "../../run/player.ts";
import type { Runner } from "../../run/runner.ts";
import { changeSettings, settings, SPEEDS } from "../../settings/settings.ts";
import type { Bench } from "../../state/bench.ts";
import { lookAt } from "../look.ts";
import type { Model } from "../model.ts";
import type { Command } from "./keys.ts";
import { createPlayback } from "./playback.ts";
import { createStepper, endsOf, taskOfEvent, type StepBy } from "./steps.ts";
import { createTimetable } from "./timetable.ts";

export interface Conductor {
  /** The run plays: as it comes in, or again. */
  readonly playing: ReadonlySignal<boolean>;
  /** How many times faster the clock runs just now than the speed says, for nothing happens. */
  readonly haste: ReadonlySignal<number>;
  /** Stretches without an event are shortened in this run. */
  readonly hasHaste: boolean;
  /** What a step is, for the buttons. */
  readonly by: Signal<StepBy>;
  moveTo: (moment: number) => void;
  step(by: StepBy, direction: 1 | -1): void;
  /** True if there is a step to take from the moment on show. */
  canStep(by: StepBy, direction: 1 | -1): boolean;
  toTask(task: number, end: "start" | "end"): void;
  perform(command: Exclude<Command, { do: "help" }>): void;
  dispose: () => void;
}

export function createConductor(bench: Bench, runner: Runner, model: Model, real: RealTime): Conductor {
  const { trace } = model;
  const last = trace.length - 1;
  const stepper = createStepper(trace);
  const timetable = createTimetable(trace);
  /** The moment that playing has put on show: another one is the learner's doing, and ends it. */
  let own = -1;
  const playback = createPlayback({
    timetable,
    show: ({ moment, clock }) =>
      batch(() => {
        own = moment;
        bench.moment.value = moment;
        bench.scrubbed.value = true;
        bench.clock.value = clock;
      }),
    speed: () => settings.value.speed,
    real,
  });
  const pause = () =>
    batch(() => {
      playback.pause();
      bench.clock.value = null;
    });
  const forget = effect(() => {
    if (playback.playing.value && bench.moment.value !== own) pause();
  });
  const moveTo = (moment: number) => {
    if (playback.playing.value) pause();
    lookAt(bench, runner, model, moment);
  };
  const playing = computed(() => playback.playing.value || bench.phase.value === "playing");

  const conductor: Conductor = {
    playing,
    haste: playback.haste,
    hasHaste: timetable.hasHaste,
    by: signal<StepBy>("event"),
    moveTo,
    step(by, direction) {
      const next = stepper.from(bench.moment.value, by, direction);
      if (next !== null) moveTo(next);
    },
    canStep: (by, direction) => stepper.from(bench.moment.value, by, direction) !== null,
    toTask(task, end) {
      const moment = endsOf(trace, task)[end];
      if (moment !== null) moveTo(moment);
    },
    perform(command) {
      switch (command.do) {
        case "play":
          if (playback.playing.value) pause();
          // The run is still coming in: looking at what is on show stops it there.
          else if (bench.phase.value === "playing") moveTo(bench.moment.value);
          else if (bench.phase.value === "done") {
            own = bench.moment.value >= last ? 0 : Math.max(0, bench.moment.value);
            playback.play(own);
          }
          break;
        case "step":
          conductor.step(command.by, command.direction);
          break;
        case "first":
          moveTo(0);
          break;
        case "last":
          moveTo(last);
          break;
        case "task-start":
        case "task-end": {
          const task = taskOfEvent(trace[bench.moment.value]);
          if (task !== 0) conductor.toTask(task, command.do === "task-start" ? "start" : "end");
          break;
        }
        case "speed": {
          const index = SPEEDS.indexOf(settings.value.speed) + command.direction;
          const speed = SPEEDS[index];
          if (speed !== undefined) changeSettings({ speed });
        }
      }
    },
    dispose: () => {
      forget();
      playback.pause();
    },
  };
  return conductor;
}
