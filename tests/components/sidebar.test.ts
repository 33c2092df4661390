/** The sidebar of a short course is the whole of it; that of a long one is as long as it was, whatever is added. */
import { expect, it } from "vitest";
import { neighbors, neighborUnits, REFERENCE, sidebarOf } from "../../src/components/sidebar.ts";
import { WHOLE } from "../../src/course/map.ts";
import { courseOf } from "../course/long-course.ts";

/** `Unit 1: Lesson 1.1, Lesson 1.2` for a group, `Course map -> /course/` for a link. */
const told = (sidebar: ReturnType<typeof sidebarOf>) =>
  sidebar.map((entry) =>
    "items" in entry
      ? `${entry.label}: ${entry.items.map(({ label }) => label).join(", ")}`
      : `${entry.label} -> ${entry.link}`,
  );
const about = `About this course: ${REFERENCE.map(({ label }) => label).join(", ")}`;
const review = "Review -> /review/";
const address = (path: string) => `/base${path}`;

it("has every lesson of a short course, below the review", () => {
  const course = courseOf(2, 2);
  expect(told(sidebarOf(course, course.lessons[0]))).toEqual([
    review,
    "Unit 1: Lesson 1.1, Lesson 1.2",
    "Unit 2: Lesson 2.1, Lesson 2.2",
    about,
  ]);
  expect(neighbors(course, course.lessons[0]!, address)).toEqual({
    prev: false,
    next: { link: "/base/learn/unit-1/lesson-2/", label: "Lesson 1.2" },
  });
});

it("has the own unit of a long course, the units beside it by name, and beside no lesson the map alone", () => {
  const course = courseOf(WHOLE, 2);
  const unit = course.units[4]!;
  expect(told(sidebarOf(course, unit.lessons[0]))).toEqual([
    review,
    "Before: Unit 4 -> /course/unit-4/",
    "Unit 5: Lesson 5.1, Lesson 5.2",
    "Next: Unit 6 -> /course/unit-6/",
    about,
  ]);
  expect(told(sidebarOf(course))).toEqual([review, about]);
});

it("has the lessons around the one that is read, where a unit is long", () => {
  const course = courseOf(1, 100);
  const [, unit] = told(sidebarOf(course, course.lessons[49]));
  expect(unit).toMatch(/^Unit 1: Lesson 1\.38, .*, Lesson 1\.50, .*, Lesson 1\.62, All 100 lessons$/);
});

it("does not grow with the course", () => {
  const size = (units: number, lessons: number) => {
    const course = courseOf(units, lessons);
    const middle = course.units[units >> 1]!.lessons[lessons >> 1];
    return told(sidebarOf(course, middle)).flatMap((line) => line.split(", ")).length;
  };
  expect(size(10, 50)).toBe(size(20, 50));
  expect(size(10, 50)).toBe(size(10, 100));
});

it("leads from the last lesson of a unit to the first of the next, and from the last of all to the map", () => {
  const course = courseOf(WHOLE, 2);
  expect(neighbors(course, course.units[0]!.lessons[0]!, address)).toEqual({
    prev: false,
    next: { link: "/base/learn/unit-1/lesson-2/", label: "Lesson 1.2" },
  });
  expect(neighbors(course, course.units[0]!.lessons[1]!, address)).toEqual({
    prev: { link: "/base/learn/unit-1/lesson-1/", label: "Lesson 1.1" },
    next: { link: "/base/learn/unit-2/lesson-1/", label: "Lesson 2.1" },
  });
  expect(neighbors(course, course.lessons.at(-1)!, address)).toMatchObject({
    next: { link: "/base/course/", label: "Course map" },
  });
});

it("leads from the page of a unit to that of the next, and from the last to the map", () => {
  const course = courseOf(WHOLE, 2);
  const around = (unit: number) => neighborUnits(course, course.units[unit]!, address);
  expect(around(0)).toEqual({ prev: false, next: { link: "/base/course/unit-2/", label: "Unit 2" } });
  expect(around(WHOLE - 1)).toEqual({
    prev: { link: `/base/course/unit-${WHOLE - 1}/`, label: `Unit ${WHOLE - 1}` },
    next: { link: "/base/course/", label: "Course map" },
  });
});
