import { expect, test } from "vitest";
import type { RealTime } from "../../src/workbench/run/player.ts";
import type { Runner } from "../../src/workbench/run/runner.ts";
import { changeSettings } from "../../src/workbench/settings/settings.ts";
import { createModel } from "../../src/workbench/timeline/model.ts";
import { createConductor } from "../../src/workbench/timeline/transport/conductor.ts";
import type { Bench, Phase } from "../../src/workbench/state/bench.ts";
import { signal } from "@preact/signals";
import { runTwoSleepers } from "./fixtures/runs.ts";

function setUp(phase: Phase = "done") {
  let now = 1_000;
  let next: (() => void) | null = null;
  const real: RealTime = {
    now: () => now,
    nextFrame(callback) {
      next = callback;
      return () => (next = null);
    },
  };
  const result = runTwoSleepers();
  const model = createModel(result, result.output);
  const last = model.trace.length - 1;
  const bench = {
    phase: signal<Phase>(phase),
    moment: signal(last),
    clock: signal<number | null>(null),
    scrubbed: signal(false),
  };
  const log: string[] = [];
  const runner = {
    skip: () => {
      log.push("skip");
      bench.phase.value = "done";
      bench.moment.value = Infinity;
    },
  } as unknown as Runner;
  const conductor = createConductor(bench as unknown as Bench, runner, model, real);
  const pass = (seconds: number) => {
    now += seconds * 1_000;
    const callback = next;
    next = null;
    callback?.();
  };
  return { bench, conductor, model, last, pass, log };
}

test("playing begins anew from the end, moves the moment, and ends at the end", () => {
  const { bench, conductor, last, pass } = setUp();
  conductor.perform({ do: "play" });
  // The first event has no mark in the picture, so the second is on show with it.
  expect([conductor.playing.value, bench.moment.value, bench.scrubbed.value]).toEqual([true, 1, true]);
  pass(1);
  expect(bench.moment.value).toBeGreaterThan(0);
  pass(60);
  expect([conductor.playing.value, bench.moment.value, bench.clock.value]).toEqual([false, last, null]);
});

test("a step while it plays is the learner's: playing ends there, and goes on from there", () => {
  const { bench, conductor, pass } = setUp();
  conductor.perform({ do: "play" });
  pass(0.5);
  conductor.perform({ do: "first" });
  conductor.perform({ do: "step", by: "print", direction: 1 });
  const { value: moment } = bench.moment;
  pass(5);
  expect([conductor.playing.value, bench.moment.value]).toEqual([false, moment]);
  conductor.perform({ do: "play" });
  expect([conductor.playing.value, bench.moment.value]).toEqual([true, moment]);
  // A link from elsewhere, a click in the picture.
  bench.moment.value = 2;
  pass(5);
  expect([conductor.playing.value, bench.moment.value, bench.clock.value]).toEqual([false, 2, null]);
});

test("a pause while the run comes in stays where it is", () => {
  const { bench, conductor, log } = setUp("playing");
  bench.moment.value = 5;
  expect(conductor.playing.value).toBe(true);
  conductor.perform({ do: "play" });
  expect([log, conductor.playing.value, bench.moment.value]).toEqual([["skip"], false, 5]);
});

test("jumps go to the start and the end of the task at work; the speed has ends", () => {
  const { bench, conductor, model } = setUp();
  conductor.perform({ do: "first" });
  conductor.perform({ do: "step", by: "print", direction: 1 });
  conductor.perform({ do: "step", by: "print", direction: 1 });
  const kinds = () => model.trace[bench.moment.value]!.kind;
  conductor.perform({ do: "task-end" });
  const end = kinds();
  conductor.perform({ do: "task-start" });
  expect([end, kinds()]).toEqual(["task-ended", "step-started"]);
  changeSettings({ speed: 4 });
  conductor.perform({ do: "speed", direction: 1 });
  conductor.perform({ do: "speed", direction: 1 });
  conductor.perform({ do: "play" });
  changeSettings({ speed: 1 });
  conductor.dispose();
  expect(conductor.playing.value).toBe(false);
});
