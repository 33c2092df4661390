/**
 * Each objective has an exercise. An exercise names the objectives of its lesson that it practices, in words of theirs; a unit
 * in which none does so has not begun to say it, and is not complained of.
 */
import { join } from "node:path";
import { positionOf, type Complaint } from "../../../grader/format/complaint.ts";
import type { LessonRead } from "./read.ts";

interface Practice {
  objective: string;
  /** The slugs of the exercises that practice it. */
  exercises: string[];
}

const meant = (objectives: readonly string[], words: string) =>
  objectives.filter((objective) => objective.toLowerCase().includes(words.toLowerCase()));

export function practiceIn({ data, exercises }: LessonRead): Practice[] {
  return data.objectives.map((objective) => ({
    objective,
    exercises: exercises
      .filter(({ is }) => is.practices.some((words) => meant(data.objectives, words).includes(objective)))
      .map(({ is }) => is.slug),
  }));
}

const unitOf = ({ slug }: LessonRead) => slug.split("/")[0]!;

export function unpracticed(lessons: readonly LessonRead[]): Complaint[] {
  const begun = new Set(
    lessons
      .filter(({ exercises }) => exercises.some(({ is }) => is.practices.length > 0))
      .map((lesson) => unitOf(lesson)),
  );
  return lessons
    .filter((lesson) => begun.has(unitOf(lesson)))
    .flatMap((lesson) => [...withoutExercise(lesson), ...unclear(lesson)]);
}

function withoutExercise(lesson: LessonRead): Complaint[] {
  const { file, text } = lesson;
  return practiceIn(lesson)
    .filter(({ exercises }) => exercises.length === 0)
    .map(({ objective }) => ({
      file,
      ...positionOf(text, objective),
      what: `no exercise of this lesson practices the objective "${objective}"`,
      why: "what a lesson promises is what a learner tries",
      repair: "add an exercise, name the objective in the `practices` of the one that does, or drop it",
    }));
}

/** Words that name no objective, or two of them. */
function unclear({ data, exercises }: LessonRead): Complaint[] {
  return exercises.flatMap(({ is: { slug, source, practices } }) =>
    practices
      .map((words) => ({ words, found: meant(data.objectives, words).length }))
      .filter(({ found }) => found !== 1)
      .map(({ words, found }) => ({
        file: join("exercises", slug, "exercise.md"),
        ...positionOf(source, words),
        what: `\`practices\` says "${words}", which ${found === 0 ? "is in no objective" : `is in ${found} objectives`} of its lesson`,
        why: `the objectives are: ${data.objectives.join("; ")}`,
        repair: "write words that one of them has, and no other",
      })),
  );
}

/** The table, as Markdown. */
export function tableOfObjectives(lessons: readonly LessonRead[]): string {
  const rows = lessons.flatMap((lesson) =>
    practiceIn(lesson).map(({ objective, exercises }) => [
      lesson.slug.split("/").at(-1) ?? "",
      objective,
      exercises.length === 0 ? "-" : exercises.join(", "),
    ]),
  );
  return [["lesson", "objective", "exercises"], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
