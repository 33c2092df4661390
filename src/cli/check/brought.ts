/** Answers that an exercise brings: the learner has to have met their exercises before. */
import { join, relative } from "node:path";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { positionOf, type Complaint } from "../../grader/format/complaint.ts";
import type { LessonOutline } from "./lesson/shown.ts";

export function broughtTooSoon(
  exercise: ExerciseFolder,
  lessons: readonly LessonOutline[],
  root: string,
): Complaint[] {
  if (!("brings" in exercise)) return [];
  const order = lessons.flatMap(({ exercises }) => exercises);
  const own = order.indexOf(exercise.slug);
  return Object.entries(exercise.brings).flatMap(([file, slug]) => {
    const at = order.indexOf(slug);
    if (own === -1 || (at !== -1 && at < own)) return [];
    return [
      {
        file: relative(root, join(exercise.folder, "exercise.md")),
        ...positionOf(exercise.source, file),
        what: `\`brings\` names \`${slug}\`, which ${at === -1 ? "no lesson shows" : "comes after this exercise"}`,
        why: "what is brought is what the learner has answered by then",
        repair: "show that exercise before this one, or bring another",
      },
    ];
  });
}
