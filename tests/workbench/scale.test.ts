import { expect, test } from "vitest";
import { createAxis } from "../../src/workbench/timeline/picture/axis.ts";
import { createScale, eventAtTime, eventAtX, xAtTime } from "../../src/workbench/timeline/picture/scale.ts";
import { whole } from "../../src/workbench/timeline/picture/view.ts";

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
