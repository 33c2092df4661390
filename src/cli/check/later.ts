/** Checks that are for later: the lesson that each names has to be there, and to come after the exercise's own. */
import { join, relative } from "node:path";
import { hasChecks, type ExerciseFolder } from "../../grader/exercise.ts";
import { positionAt, type Complaint } from "../../grader/format/complaint.ts";
import { nearest } from "../../grader/reading/nearest.ts";
import type { LessonOutline } from "./lesson/shown.ts";

const LATER = /check\.later\(\s*["'`]([^"'`]*)["'`]/g;

export function untaughtLater(
  exercise: ExerciseFolder,
  lessons: readonly LessonOutline[],
  root: string,
): Complaint[] {
  if (!hasChecks(exercise)) return [];
  const file = relative(root, join(exercise.folder, "checks.ts"));
  const own = lessons.findIndex(({ exercises }) => exercises.includes(exercise.slug));
  return [...exercise.checks.matchAll(LATER)].flatMap((match) => {
    const [whole, slug = ""] = match;
    const at = { file, ...positionAt(exercise.checks, match.index + whole.lastIndexOf(slug)) };
    const taught = lessons.findIndex(({ lesson }) => lesson === slug);
    if (taught === -1) {
      const [likely] = nearest(
        slug,
        lessons.map(({ lesson }) => lesson),
      );
      return [
        {
          ...at,
          what: `there is no lesson \`${slug}\``,
          why: "the learner is sent there for what this check is about",
          repair: `name a lesson as its address does, unit first${likely === undefined ? "" : `, such as "${likely}"`}`,
        },
      ];
    }
    if (taught > own) return [];
    return [
      {
        ...at,
        what: `the lesson \`${slug}\` does not come after the one that shows this exercise`,
        why: "what has been taught by then can be asked for",
        repair: "make it a plain check(...), or name a later lesson",
      },
    ];
  });
}
