/** When a question comes back: on a fake calendar, answered on the day on which it is due. */
import { expect, test } from "vitest";
import { dayOf, whenIs } from "../../src/practice/days.ts";
import type { Given } from "../../src/workbench/asked/log.ts";
import { scheduleOf, schedulesOf } from "../../src/practice/schedule.ts";

const START = new Date("2026-11-02T09:00:00");

/** The n-th day of the calendar, at nine in the morning or at another time. */
const on = (day: number, time = "09:00:00") => {
  const date = new Date(START);
  date.setDate(date.getDate() + day);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  date.setHours(hours, minutes, seconds);
  return date.toISOString();
};

const dueAfter = (answers: Given[]) => scheduleOf("any", answers)!.due - dayOf(START);

/** Answers on each day on which the question is due; gives the days. */
function answering(rights: boolean[]): number[] {
  const answers: Given[] = [];
  const days = [0];
  for (const right of rights) {
    answers.push({ at: on(days.at(-1)!), right });
    days.push(dueAfter(answers));
  }
  return days.slice(1);
}

test("what was wrong comes back the next day, then after about a week, a month, and a quarter", () => {
  expect(answering([false, true, true, true, true])).toMatchInlineSnapshot(`
    [
      1,
      6,
      23,
      74,
      212,
    ]
  `);
});

test("what was right comes back after a week, and then after a month", () => {
  expect(answering([true, true, true])).toMatchInlineSnapshot(`
    [
      7,
      41,
      177,
    ]
  `);
});

test("what is forgotten again begins again with a day", () => {
  const [, second, third] = answering([true, false, true]);
  expect(third! - second!).toBeLessThan(7);
  expect(answering([true, false])[1]! - answering([true])[0]!).toBe(1);
});

test("a right answer a minute after a wrong one changes nothing: the question comes back tomorrow", () => {
  const wrong = { at: on(0, "09:00:00"), right: false };
  expect(dueAfter([wrong, { at: on(0, "09:01:00"), right: true }])).toBe(dueAfter([wrong]));
  expect(dueAfter([wrong])).toBe(1);
});

test("tomorrow is tomorrow, even for what was answered a minute before midnight", () => {
  expect(dueAfter([{ at: on(0, "23:59:00"), right: false }])).toBe(1);
  expect(dueAfter([{ at: on(0, "00:01:00"), right: false }])).toBe(1);
});

test("a question that is answered late is scheduled from the day of the answer", () => {
  expect(
    dueAfter([
      { at: on(0), right: false },
      { at: on(30), right: false },
    ]),
  ).toBe(31);
});

test("the order in which answers were kept plays no part", () => {
  const answers = [
    { at: on(0), right: false },
    { at: on(1), right: true },
    { at: on(6), right: false },
  ];
  expect(scheduleOf("any", answers.toReversed())).toEqual(scheduleOf("any", answers));
});

test("nothing stays away for much more than a year", () => {
  const days = answering(Array.from({ length: 12 }, () => true));
  const intervals = days.map((day, index) => day - (days[index - 1] ?? 0));
  expect(Math.max(...intervals)).toBeLessThanOrEqual(366);
  expect(intervals.at(-1)).toBeGreaterThan(360);
});

test("what was never answered does not come back", () => {
  expect(scheduleOf("any", [])).toBeNull();
  expect(schedulesOf({ one: [], other: [{ at: on(0), right: true }] }).map(({ id }) => id)).toEqual([
    "other",
  ]);
});

test("a later day is told as people tell it", () => {
  const saturday = dayOf(new Date("2026-11-28T12:00:00"));
  const told = [0, 1, 2, 6, 7, 13, 14, 29, 30, 59, 60, 200].map((days) => whenIs(saturday + days, saturday));
  expect(told).toEqual([
    "today",
    "tomorrow",
    "on Monday",
    "on Friday",
    "in a week",
    "in a week",
    "in 2 weeks",
    "in 4 weeks",
    "in a month",
    "in a month",
    "in 2 months",
    "in 6 months",
  ]);
});
