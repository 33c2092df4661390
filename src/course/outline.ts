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

/** How much of these lessons is done, from 0 to 1: reading one counts as much as one of its exercises. */
export function shareDone(lessons: Outline, progress: Known): number {
  let [done, all] = [0, 0];
  for (const { slug, exercises } of lessons) {
    const state = progress.lessons[slug];
    done += state === "read" ? 1 : state === "opened" ? 0.5 : 0;
    done += exercises.filter((exercise) => isSolved(exercise, progress)).length;
    all += 1 + exercises.length;
  }
  return all === 0 ? 0 : done / all;
}

/** The lessons of a unit, whose slugs begin with the unit's. */
export const lessonsOf = (outline: Outline, unit: string): Outline =>
  outline.filter(({ slug }) => slug.startsWith(`${unit}/`));

export interface Place {
  title: string;
  path: string;
}

/**
 * Where to go on: the exercise that was last worked on, if it is unsolved; else the lesson opened last, until it is read; else
 * what is next that is not read; else the first exercise left unsolved. Null before anything was begun, and when all is done.
 * The outline may be that of one unit: a learner who was last elsewhere goes on at its furthest lesson.
 */
export function whereToGoOn(outline: Outline, progress: Known): Place | null {
  const opened = outline.findIndex(({ slug }) => slug === progress.last);
  const at = opened >= 0 ? opened : outline.findLastIndex(({ slug }) => progress.lessons[slug] !== undefined);
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
