/** What the course map and the landing page show of a course: of a long one its units, which no lesson makes more. */
import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/course/course.ts";
import { WHOLE } from "../../src/course/map.ts";
import { overviewOf, overviewOfUnit } from "../../src/course/overview.ts";
import { courseOf } from "./long-course.ts";

const minutesOf = () => 3;

it("has a lane for each lesson of a short course, and no cards", () => {
  const { amount, lanes, cards } = overviewOf(courseOf(2, 2), minutesOf);
  expect(amount).toEqual({ lessons: 4, exercises: 8, minutes: 44 });
  expect(lanes.map(({ slug, minutes }) => `${slug} ${minutes}`)).toEqual([
    "unit-1/lesson-1 11",
    "unit-1/lesson-2 11",
    "unit-2/lesson-1 11",
    "unit-2/lesson-2 11",
  ]);
  expect(cards).toBeNull();
});

describe("of a long course", () => {
  const course = courseOf(3, WHOLE);

  it("has a card for each unit, which says what it teaches and how much there is, and leads to its page", () => {
    const { amount, cards } = overviewOf(course, minutesOf);
    expect(amount).toEqual({ lessons: 90, exercises: 180, minutes: 990 });
    expect(cards).toHaveLength(3);
    expect(cards?.[1]).toEqual({
      slug: "unit-2",
      number: 2,
      title: "Unit 2",
      description: "What unit 2 teaches.",
      path: "/course/unit-2/",
      amount: { lessons: 30, exercises: 60, minutes: 330 },
      coming: 0,
    });
  });

  it("has a card for a unit that is only announced, and no lane", () => {
    const announced: Unit = {
      folder: "004-later",
      slug: "later",
      number: 4,
      title: "Later",
      description: "What comes later.",
      coming: [{ title: "One more", about: "About it." }],
      lessons: [],
    };
    const { lanes, cards } = overviewOf({ ...course, units: [...course.units, announced] }, minutesOf);
    expect(lanes.map(({ slug }) => slug)).toEqual(["unit-1", "unit-2", "unit-3"]);
    expect(cards?.at(-1)).toMatchObject({ path: "/course/later/", amount: { lessons: 0 }, coming: 1 });
  });

  it("holds as much with ten times the lessons", () => {
    const size = (lessons: number) =>
      JSON.stringify(overviewOf(courseOf(5, lessons), () => 3)).replaceAll(/\d+/g, "0").length;
    expect(size(100)).toBe(size(10));
  });

  it("has on a unit's own page the lanes of that unit alone", () => {
    const { amount, lanes, cards } = overviewOfUnit(course.units[2]!, minutesOf);
    expect(amount).toEqual({ lessons: 30, exercises: 60, minutes: 330 });
    expect([lanes.length, lanes[0]?.slug]).toEqual([30, "unit-3/lesson-1"]);
    expect(cards).toBeNull();
  });
});
