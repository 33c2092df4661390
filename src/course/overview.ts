/**
 * What the course map shows at a glance: how much there is, and what of it has a lane in the bar. Of a long course that is its
 * units, each with a card; so neither the map nor the landing page grows with the lessons.
 */
import type { Course, Lesson, Unit } from "./course.ts";
import { isLong, mapPathOf } from "./map.ts";

export interface Amount {
  lessons: number;
  exercises: number;
  /** To read and to solve. */
  minutes: number;
}

export interface Lane {
  slug: string;
  minutes: number;
}

export interface UnitCard {
  slug: string;
  number: number;
  title: string;
  description: string;
  /** The address of the unit's own page, below the site's base. */
  path: string;
  amount: Amount;
  /** How many of its lessons are announced, and not written. */
  coming: number;
}

export interface Overview {
  amount: Amount;
  lanes: Lane[];
  /** Null where the map has every lesson on its one page. */
  cards: UnitCard[] | null;
}

type MinutesOf = (exercise: string) => number;

export function amountOf(lessons: readonly Lesson[], minutesOf: MinutesOf): Amount {
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const minutes = [...lessons.map((lesson) => lesson.minutes), ...exercises.map(minutesOf)];
  return {
    lessons: lessons.length,
    exercises: exercises.length,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
  };
}

const lanesOf = (lessons: readonly Lesson[], minutesOf: MinutesOf): Lane[] =>
  lessons.map((lesson) => ({ slug: lesson.slug, minutes: amountOf([lesson], minutesOf).minutes }));

export function overviewOf(course: Course, minutesOf: MinutesOf): Overview {
  const amount = amountOf(course.lessons, minutesOf);
  if (!isLong(course)) return { amount, lanes: lanesOf(course.lessons, minutesOf), cards: null };
  const cards = course.units.map((unit) => ({
    slug: unit.slug,
    number: unit.number,
    title: unit.title,
    description: unit.description,
    path: mapPathOf(course, unit),
    amount: amountOf(unit.lessons, minutesOf),
    coming: unit.coming.length,
  }));
  const written = cards.filter((card) => card.amount.lessons > 0);
  return { amount, lanes: written.map((card) => ({ slug: card.slug, minutes: card.amount.minutes })), cards };
}

/** The same for one unit, on its own page. */
export const overviewOfUnit = ({ lessons }: Unit, minutesOf: MinutesOf): Overview => ({
  amount: amountOf(lessons, minutesOf),
  lanes: lanesOf(lessons, minutesOf),
  cards: null,
});
