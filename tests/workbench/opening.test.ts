import { expect, test } from "vitest";
import { createOpening } from "../../src/workbench/state/opening.ts";
import { testKeep } from "./fixtures/keep.ts";

const KEY = "yieldpoint:opening:v1:/learn/";

/** A page that is opened at a time; `alive()` is what the browser does once the page answers. */
function open(keep: ReturnType<typeof testKeep>, now: number) {
  const waiting: (() => void)[] = [];
  const opening = createOpening(keep, KEY, { now: () => now, after: (_, act) => void waiting.push(act) });
  return { ...opening, alive: () => waiting.splice(0).forEach((act) => act()) };
}

test("a page that comes alive leaves no mark, and its next visit shows what it kept", () => {
  const keep = testKeep();
  const first = open(keep, 1_000);
  first.enter();
  expect([...keep.stored]).toEqual([[KEY, "1000"]]);
  first.alive();
  expect([...keep.stored]).toEqual([]);
  expect(open(keep, 60_000).failed).toBe(false);
});

test("a page that never came alive is known at the next visit, and forgiven once it does", () => {
  const keep = testKeep();
  open(keep, 1_000).enter();
  const second = open(keep, 60_000);
  expect(second.failed).toBe(true);
  second.enter();
  second.alive();
  expect(open(keep, 120_000).failed).toBe(false);
});

test("another tab that opens the same page just now is no failed visit", () => {
  const keep = testKeep();
  open(keep, 1_000).enter();
  expect(open(keep, 2_000).failed).toBe(false);
});

test("whoever leaves the page before it settles leaves no mark", () => {
  const keep = testKeep();
  const first = open(keep, 1_000);
  first.enter();
  first.leave();
  expect(open(keep, 60_000).failed).toBe(false);
});

test("where the browser keeps nothing, no visit has failed", () => {
  const keep = testKeep();
  keep.trouble = "denied";
  const first = open(keep, 1_000);
  first.enter();
  first.alive();
  expect(open(keep, 60_000).failed).toBe(false);
});
