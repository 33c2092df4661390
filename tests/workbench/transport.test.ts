import { expect, test } from "vitest";
import type { RealTime } from "../../src/workbench/run/player.ts";
import { commandOf, KEYS } from "../../src/workbench/timeline/transport/keys.ts";
import { createPlayback } from "../../src/workbench/timeline/transport/playback.ts";
import { createStepper, endsOf, STEPS } from "../../src/workbench/timeline/transport/steps.ts";
import { createTimetable, playingAt } from "../../src/workbench/timeline/transport/timetable.ts";
import { Recorder } from "./fixtures/recorder.ts";
import { runTwoSleepers } from "./fixtures/runs.ts";

const { trace } = runTwoSleepers();

test.each(STEPS)("steps by $by go to the next one and the one before, and nowhere beyond", ({ by, kind }) => {
  const stepper = createStepper(trace);
  const isIt = (moment: number) => kind === null || trace[moment]!.kind === kind;
  const all = trace.map((_, moment) => moment);
  const wanted = all.map((moment) => [
    all.find((other) => other > moment && isIt(other)) ?? null,
    all.findLast((other) => other < moment && isIt(other)) ?? null,
  ]);
  expect(all.map((moment) => [stepper.from(moment, by, 1), stepper.from(moment, by, -1)])).toEqual(wanted);
});

test("a task's start is its first step, or where it was made if it never took one", () => {
  const r = new Recorder();
  r.create(1, "Task-1", "main").turn().step(1).create(2, "never").end();
  const told = [1, 2, 3].map((task) => {
    const { start, end } = endsOf(r.trace, task);
    return [start, end].map((moment) => (moment === null ? null : r.trace[moment]!.kind));
  });
  expect(told).toEqual([
    ["step-started", "task-ended"],
    ["task-created", null],
    [null, null],
  ]);
});

test("within a moment the events unfold; between moments time passes; long idle stretches are shortened", () => {
  const r = new Recorder();
  r.create(1, "Task-1", "main").turn().step(1).wait("sleep(3600)").passTo(3600).turn().step(1).end();
  const timetable = createTimetable(r.trace);
  expect([...timetable.shownAt].map((second) => Number(second.toFixed(2)))).toEqual([
    0, 0.09, 0.18, 0.18, 0.27, 5.36, 5.36, 5.36, 5.45,
  ]);
  expect([0, 0.1, 0.3, 0.36, 2.86, 5.4].map((second) => playingAt(timetable, second))).toEqual([
    { moment: 0, clock: null, haste: 1 },
    { moment: 1, clock: null, haste: 1 },
    { moment: 4, clock: null, haste: 1 },
    { moment: 4, clock: null, haste: 1 },
    { moment: 4, clock: expect.closeTo(1800) as number, haste: 720 },
    { moment: 7, clock: null, haste: 1 },
  ]);
});

test("however many events there are, their unfolding takes 40 seconds at most", () => {
  const r = new Recorder();
  for (let i = 0; i < 5_000; i += 1) r.print("x");
  expect(createTimetable(r.trace).duration).toBeCloseTo(40);
});

function setUp() {
  let now = 1_000;
  let next: (() => void) | null = null;
  const real: RealTime = {
    now: () => now,
    nextFrame(callback) {
      next = callback;
      return () => (next = null);
    },
  };
  const r = new Recorder();
  r.print("a").passTo(2).print("b").passTo(4).print("c");
  const log: string[] = [];
  const speed = { value: 1 };
  const playback = createPlayback({
    timetable: createTimetable(r.trace),
    show: ({ moment, clock }) => log.push(clock === null ? `${moment}` : `${moment} at ${clock.toFixed(2)}`),
    speed: () => speed.value,
    real,
  });
  const pass = (seconds: number) => {
    now += seconds * 1_000;
    const callback = next;
    next = null;
    callback?.();
  };
  return { log, playback, pass, speed };
}

test("playing begins at any moment, changes its speed on the way, and ends with the last moment", () => {
  const { log, playback, pass, speed } = setUp();
  playback.play(2);
  pass(1.09);
  speed.value = 0.25;
  pass(1);
  expect(playback.playing.value).toBe(true);
  speed.value = 8;
  pass(1);
  expect([log, playback.playing.value]).toEqual([["2", "2 at 3.00", "2 at 3.25", "4"], false]);
});

test("a pause keeps the moment, and playing goes on from there", () => {
  const { log, playback, pass } = setUp();
  playback.play(0);
  pass(1.09);
  playback.pause();
  pass(50);
  playback.play(0);
  expect(log).toEqual(["0", "0 at 1.00", "0"]);
});

test("from the last moment, playing begins anew", () => {
  const { log, playback } = setUp();
  playback.play(4);
  expect(log).toEqual(["0"]);
});

test("keys: each does what the help says, and none is taken from the browser", () => {
  const press = (key: string, held = "") =>
    commandOf({
      key,
      shiftKey: held.includes("shift"),
      ctrlKey: held.includes("ctrl"),
      metaKey: held.includes("meta"),
      altKey: held.includes("alt"),
    });
  expect([press(" "), press("ArrowLeft"), press("ArrowRight", "shift"), press("ArrowRight", "meta")]).toEqual(
    [
      { do: "play" },
      { do: "step", by: "event", direction: -1 },
      { do: "step", by: "step", direction: 1 },
      { do: "step", by: "turn", direction: 1 },
    ],
  );
  expect(
    [press("P", "shift"), press("p"), press("?", "shift"), press("?")].map((command) => command?.do),
  ).toEqual(["step", "step", "help", "help"]);
  // Back in the browser's history, print, reload, save.
  expect([press("ArrowLeft", "alt"), press("p", "ctrl"), press("r"), press("s", "meta")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(KEYS.length).toBeGreaterThan(8);
});
