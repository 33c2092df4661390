import { expect, test } from "vitest";
import { createPlayer, type RealTime } from "../../src/workbench/run/player.ts";

/** A clock turned by hand. */
function handTime() {
  let now = 5_000;
  let next: (() => void) | null = null;
  const real: RealTime = {
    now: () => now,
    nextFrame(callback) {
      next = callback;
      return () => (next = null);
    },
  };
  return {
    real,
    pass: (milliseconds: number) => {
      now += milliseconds;
      const callback = next;
      next = null;
      callback?.();
    },
  };
}

function setUp() {
  const log: (number | string)[] = [];
  const time = handTime();
  const player = createPlayer(
    (at) => log.push(at),
    () => log.push("done"),
    time.real,
  );
  return { log, player, pass: time.pass };
}

test("a virtual second takes a real one", () => {
  const { log, player, pass } = setUp();
  player.endAt(2);
  pass(500);
  pass(1_000);
  pass(600);
  pass(1_000);
  expect(log).toEqual([0, 0.5, 1.5, Infinity, "done"]);
});

test("a run that takes no time is shown at once", () => {
  const { log, player } = setUp();
  player.endAt(0);
  expect(log).toEqual([Infinity, "done"]);
});

test("time begins with the first output, though the end is not known yet", () => {
  const { log, player, pass } = setUp();
  player.start();
  pass(300);
  player.endAt(0.4);
  pass(200);
  expect(log).toEqual([0, 0.3, 0.3, Infinity, "done"]);
});

test("skipping goes to the end at once", () => {
  const { log, player, pass } = setUp();
  player.endAt(3600);
  pass(100);
  player.skip();
  pass(100);
  expect(log).toEqual([0, 0.1, Infinity, "done"]);
});

test("skipping before the end is known waits for it, and shows all there is", () => {
  const { log, player, pass } = setUp();
  player.start();
  player.skip();
  pass(50);
  player.endAt(9);
  expect(log).toEqual([0, Infinity, Infinity, Infinity, "done"]);
});

test("a stopped player says nothing more", () => {
  const { log, player, pass } = setUp();
  player.endAt(2);
  player.stop();
  pass(5_000);
  player.skip();
  expect(log).toEqual([0]);
});

test("a speed is taken up in the middle of playing", () => {
  const log: (number | string)[] = [];
  const { real, pass } = handTime();
  let speed = 0.5;
  const player = createPlayer(
    (at) => log.push(at),
    () => log.push("done"),
    real,
    () => speed,
  );
  player.endAt(9);
  pass(1_000);
  speed = 8;
  pass(1_000);
  pass(1_000);
  expect(log).toEqual([0, 0.5, 8.5, Infinity, "done"]);
});

test("a stretch without output longer than five seconds is hurried through in five", () => {
  const { log, player, pass } = setUp();
  player.endAt(3_602, [1, 3_601]);
  pass(1_000);
  pass(2_500);
  pass(2_500);
  pass(500);
  pass(1_000);
  expect(log).toEqual([0, 1, 1_801, 3_601, 3_601.5, Infinity, "done"]);
});
