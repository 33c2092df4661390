/** Courses of any length for tests: so many units, each with so many lessons, each with two exercises. */
import { buildCourse } from "../../src/course/course.ts";

/** Of one length, so that only what is counted makes a difference. */
const padded = (number: number) => String(number).padStart(3, "0");
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export const courseOf = (units: number, lessons: number) =>
  buildCourse(
    numbers(units).map((unit) => ({
      id: `${padded(unit)}-unit-${unit}`,
      data: { title: `Unit ${unit}`, description: `What unit ${unit} teaches.`, coming: [] },
    })),
    numbers(units).flatMap((unit) =>
      numbers(lessons).map((lesson) => ({
        id: `${padded(unit)}-unit-${unit}/${padded(lesson)}-lesson-${lesson}`,
        data: {
          title: `Lesson ${unit}.${lesson}`,
          description: "A lesson.",
          objectives: ["do it"],
          minutes: 5,
        },
        body: `<Exercise slug="one-${unit}-${lesson}" />\n\n<Exercise slug="two-${unit}-${lesson}" />\n`,
      })),
    ),
  );
