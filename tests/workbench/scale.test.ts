import { expect, test } from "vitest";
import { createAxis } from "../../src/workbench/timeline/picture/axis.ts";
import {
  between,
  createScale,
  createTickScale,
  eventAtTime,
  eventAtX,
  xAtTime,
} from "../../src/workbench/timeline/picture/scale.ts";
import {
  following,
  panned,
  resized,
  toScale,
  toWindow,
  whole,
  zoomed,
} from "../../src/workbench/timeline/picture/view.ts";

const at = (...times: number[]) => times.map((time) => ({ time }));
const each = () => 1;

test("what happens at the same time is unfolded, and never overlaps what comes later", () => {
  const scale = createScale(at(0, 0, 0, 1, 1, 3), each, 600);
  const positions = [...scale.at];
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(new Set(positions).size).toBe(positions.length);
  expect(positions.at(-1)).toBeCloseTo(600);
});

test("between moments, distance is time", () => {
  const scale = createScale(at(0, 1, 3), each, 1000);
  const [a, b, c] = scale.at;
  const step = scale.at[3]! - scale.at[2]!;
  // Each gap has its least room, besides its share.
  expect((c! - b! - step - 8) / (b! - a! - step - 8)).toBeCloseTo(2);
});

test("where no time passes the steps have the width", () => {
  const scale = createScale(at(0, 0, 0), each, 100);
  expect([...scale.at]).toEqual([25, 50, 75, 100]);
});

test("an event that is not drawn takes no room", () => {
  const scale = createScale(at(0, 0, 0), (index) => (index === 1 ? 0 : 1), 90);
  expect(scale.at[1]).toBe(scale.at[0]);
});

test("a pixel belongs to the last event at or before it", () => {
  const scale = createScale(at(0, 0, 1), each, 300);
  expect([-5, scale.at[0]!, scale.at[1]! + 1, scale.at[2]!, 9999].map((x) => eventAtX(scale, x))).toEqual([
    0, 0, 1, 2, 2,
  ]);
});

test("a time belongs to the last event by then, and the playhead is on its way to the next", () => {
  const scale = createScale(at(0, 0, 2), each, 300);
  expect([-1, 0, 1.9, 2, 5].map((time) => eventAtTime(scale, time))).toEqual([-1, 1, 1, 2, 2]);
  expect(xAtTime(scale, 1)).toBeCloseTo((scale.at[1]! + scale.at[2]!) / 2);
});

test("a time that falls, as a simulated thread's can, counts as the latest before it", () => {
  const scale = createScale(at(0, 2, 1, 3), each, 300);
  expect([...scale.times]).toEqual([0, 2, 2, 3]);
});

test("the axis names as many moments as fit", () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ time: index / 10 }));
  const labels = createAxis(createScale(many, each, 500), whole(500));
  expect(labels.length).toBeGreaterThan(4);
  expect(labels.length).toBeLessThan(12);
  expect(labels[0]?.label).toBe("0 s");
});

test("a hundred thousand events are laid out within the width", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ({ time: Math.floor(index / 10) }));
  const scale = createScale(many, each, 700);
  expect(scale.at.at(-1)).toBeLessThanOrEqual(700.001);
});

const turns = (...list: [tick: number, time: number][]) => list.map(([tick, time]) => ({ tick, time }));

test("by ticks each turn of the loop has the same width, with its events in order", () => {
  const scale = createTickScale(turns([1, 0], [1, 0], [1, 0], [2, 0], [3, 5], [3, 5]), each, 300);
  expect(
    scale.columns.map(({ tick, x, time, jumped, from, to }) => [tick, x, time, jumped, from, to]),
  ).toEqual([
    [1, 0, 0, true, 0, 2],
    [2, 100, 0, false, 3, 3],
    [3, 200, 5, true, 4, 5],
  ]);
  expect([...scale.at].map(Math.round)).toEqual([25, 50, 75, 150, 231, 269, 300]);
});

test("the heads of the columns say the turn, and the time where it jumped", () => {
  const scale = createTickScale(turns([0, 0], [1, 0], [2, 0], [3, 1], [4, 1]), each, 500);
  expect(createAxis(scale, whole(500)).map(({ x, label, kind }) => [x, label, kind])).toEqual([
    [50, "–", "turn"],
    [0, "0 s", "moment"],
    [150, "1", "turn"],
    [250, "2", "turn"],
    [350, "3", "turn"],
    [300, "1 s", "moment"],
    [450, "4", "turn"],
  ]);
});

test("on a long way between two moments the axis tells round times", () => {
  const scale = createScale(at(0, 10), each, 800);
  expect(createAxis(scale, whole(800)).map(({ label, kind }) => [label, kind])).toEqual([
    ["0 s", "moment"],
    ["2 s", "between"],
    ["4 s", "between"],
    ["6 s", "between"],
    ["8 s", "between"],
  ]);
});

test("zooming keeps what is under the pointer where it is, and never shows more than the run", () => {
  const view = zoomed(whole(400), 4, 100);
  expect(view).toEqual({ zoom: 4, left: 300, width: 400 });
  expect(toScale(view, 100)).toBe(100);
  expect(zoomed(view, 1 / 100, 100)).toEqual(whole(400));
  expect(panned(view, 1e9).left).toBe(1200);
  expect(panned(view, -1e9).left).toBe(0);
  expect(resized(view, 800)).toEqual({ zoom: 4, left: 600, width: 800 });
});

test("the window follows the playhead: pushed on at its edge, set anew after a jump, else left alone", () => {
  const view = zoomed(whole(1000), 10, 0);
  expect(following(view, 50)).toBe(view);
  expect(toWindow(following(view, 95), 95)).toBe(920);
  expect(toWindow(following(view, 500), 500)).toBe(300);
  expect(following(whole(1000), 1000)).toEqual(whole(1000));
});

test("between two scales each event is on its way from one place to the other", () => {
  const events = turns([1, 0], [1, 0], [2, 1]);
  const [time, ticks] = [createScale(events, each, 300), createTickScale(events, each, 300)];
  expect([...between(time, ticks, 0).at]).toEqual([...time.at]);
  expect([...between(time, ticks, 1).at]).toEqual([...ticks.at]);
  expect(between(time, ticks, 0.5).at[1]).toBeCloseTo((time.at[1]! + ticks.at[1]!) / 2);
});
