/**
 * An exercise as plain data, the same in the page and in Node. Its checks are code and are not in here: each trusted
 * realm loads them for itself, by slug or by folder.
 */
import type { ExerciseHead } from "./schema.ts";

/** What the learner edits, as programs and drivers know it. It starts as a copy of the folder's `start.ts`. */
export const LEARNERS_FILE = "main.ts";

/** What grading needs of an exercise. */
export interface Gradable {
  /** The folder's name, which lessons and addresses use. */
  slug: string;
  /** The text of each `drivers/NAME.ts`, by NAME. */
  drivers: Record<string, string>;
}

/** An exercise as a learner meets it. */
export interface Exercise extends Gradable, ExerciseHead {
  /** What to do: the body of `exercise.md`, in Markdown. */
  task: string;
  /** The code the learner starts from. */
  start: string;
  /** A right answer, shown when the learner asks for it. */
  solution: string;
}

/** A wrong answer that a learner would really give, with what it must be told. */
export interface Mistake {
  /** Path inside the exercise's folder, such as `mistakes/forgot-await.ts`. */
  path: string;
  text: string;
  /** The title of the check that must be the first to fail. */
  fails: string;
  /** Words that must stand in that check's message; each is looked for by itself. */
  says: string[];
  /** The line that the failure must point at, if the comment pins one. */
  line: number | null;
}

/** A whole exercise folder, as authors see it. */
export interface ExerciseFolder extends Exercise {
  /** The folder's path on disk. */
  folder: string;
  /** The whole text of `exercise.md`, for complaints that point into it. */
  source: string;
  /** The text of `checks.ts`, for complaints that point into it. */
  checks: string;
  /** Path inside the folder -> text. */
  alternatives: Record<string, string>;
  mistakes: Mistake[];
}
