/** A gradebook for a spreadsheet: a row for each file, with a column for each exercise or for each lesson. */
import { stringify } from "csv-stringify/sync";
import type { CourseExercise } from "./course.ts";
import type { Row } from "./collect.ts";

/** What there is a column for. */
export const COLUMNS_FOR = ["exercise", "lesson"] as const;

interface Column {
  name: string;
  cell: (rows: readonly Row[]) => string | number;
}

/** What the first line begins with, to know it again. */
export const GRADEBOOK_HEAD = "learner,passed,file";

export function gradebookOf(course: ReadonlyMap<string, CourseExercise>, by: (typeof COLUMNS_FOR)[number]) {
  const columns = by === "exercise" ? byExercise(course) : byLesson(course);
  const write = (cells: (string | number)[], bom: boolean) =>
    stringify([cells], { escape_formulas: true, bom });
  const head = GRADEBOOK_HEAD.split(",");
  return {
    head: write([...head, ...columns.map(({ name }) => name)], true),
    /** The row of a file, from all of its rows. */
    line(rows: readonly Row[]): string {
      const { learner = "", file = "" } = rows[0] ?? {};
      const passed = rows.filter(({ result }) => result === "passed").length;
      return write([learner, passed, file, ...columns.map(({ cell }) => cell(rows))], false);
    },
  };
}

/** 1 for passed, 0 for not, so that a spreadsheet can add them up; nothing where nothing was tried. */
function byExercise(course: ReadonlyMap<string, CourseExercise>): Column[] {
  return [...course.keys()].map((slug) => ({
    name: slug,
    cell(rows) {
      const result = rows.find(({ exercise }) => exercise === slug)?.result ?? "not tried";
      if (result === "not tried") return "";
      return result === "passed" ? 1 : result === "stopped" || result === "not graded" ? result : 0;
    },
  }));
}

/** How many of its exercises passed. */
function byLesson(course: ReadonlyMap<string, CourseExercise>): Column[] {
  const lessons = Map.groupBy(course, ([, { lesson }]) => lesson);
  return [...lessons].map(([lesson, exercises]) => {
    const slugs = new Set(exercises.map(([slug]) => slug));
    return {
      name: `${lesson === "" ? "in no lesson" : lesson} (of ${slugs.size})`,
      cell: (rows) =>
        rows.filter(({ exercise, result }) => slugs.has(exercise) && result === "passed").length,
    };
  });
}
