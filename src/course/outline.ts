/** The course's lessons and exercises by name, and where in them a learner stands. Pages and tests ask the same questions. */
import type { Progress } from "./progress.ts";

export interface OutlinedExercise {
  slug: string;
  title: string;
}

export interface OutlinedLesson {
  slug: string;
  title: string;
  /** The lesson's address. */
  path: string;
  exercises: readonly OutlinedExercise[];
}

/** In reading order. */
export type Outline = readonly OutlinedLesson[];

type Known = Pick<Progress, "lessons" | "exercises" | "last" | "lastExercise">;

export interface Standing {
  lessons: number;
  read: number;
  exercises: number;
  solved: number;
  /** Every lesson is read and every exercise solved. */
  complete: boolean;
}

const isRead = ({ slug }: OutlinedLesson, progress: Known) => progress.lessons[slug] === "read";
const isSolved = ({ slug }: OutlinedExercise, progress: Known) => progress.exercises.includes(slug);

/** Where the learner stands, of what there is now: what was solved and is no longer in the course does not count. */
export function standing(outline: Outline, progress: Known): Standing {
  const exercises = outline.flatMap((lesson) => lesson.exercises);
  const read = outline.filter((lesson) => isRead(lesson, progress)).length;
  const solved = exercises.filter((exercise) => isSolved(exercise, progress)).length;
  return {
    lessons: outline.length,
    read,
    exercises: exercises.length,
    solved,
    complete: outline.length > 0 && read === outline.length && solved === exercises.length,
  };
}

/** How much of a lesson is done, from 0 to 1: reading it counts as much as one of its exercises. */
export function shareDone(lesson: OutlinedLesson, progress: Known): number {
  const solved = lesson.exercises.filter((exercise) => isSolved(exercise, progress)).length;
  const state = progress.lessons[lesson.slug];
  const read = state === "read" ? 1 : state === "opened" ? 0.5 : 0;
  return (read + solved) / (1 + lesson.exercises.length);
}

export interface Place {
  title: string;
  path: string;
}

/**
 * Where to go on: the exercise that was last worked on, if it is unsolved; else the lesson opened last, until it is read; else
 * what is next that is not read; else the first exercise left unsolved. Null for who has not begun, and for who is done.
 */
export function whereToGoOn(outline: Outline, progress: Known): Place | null {
  const at = outline.findIndex(({ slug }) => slug === progress.last);
  const last = outline[at];
  if (last === undefined) return null;
  const worked = last.exercises.find(({ slug }) => slug === progress.lastExercise);
  if (worked !== undefined && !isSolved(worked, progress)) return placeOf(last, worked);
  if (!isRead(last, progress)) return placeOf(last);
  const next = [...outline.slice(at + 1), ...outline.slice(0, at)].find(
    (lesson) => !isRead(lesson, progress),
  );
  if (next !== undefined) return placeOf(next);
  for (const lesson of outline) {
    const open = lesson.exercises.find((exercise) => !isSolved(exercise, progress));
    if (open !== undefined) return placeOf(lesson, open);
  }
  return null;
}

const placeOf = ({ title, path }: OutlinedLesson, exercise?: OutlinedExercise): Place =>
  exercise === undefined ? { title, path } : { title: exercise.title, path: `${path}#${exercise.slug}` };
