/** The questions at the head of a lesson: two or three from earlier ones. */
import type { Item } from "./question.ts";

/** How many lessons back: the last one, and what begins to be forgotten. */
const BACK = [1, 3, 6];
const FEWEST = 2;

export interface LessonItems {
  slug: string;
  /** In the order in which the lesson asks them. */
  items: readonly Item[];
  /** The ids that its author chose for its head, from earlier lessons. */
  recall?: readonly string[] | undefined;
}

/** `lessons` in reading order. The choice is the same for everybody, and another where the same lesson is drawn from again. */
export function recallFor(slug: string, lessons: readonly LessonItems[]): Item[] {
  const at = lessons.findIndex((lesson) => lesson.slug === slug);
  const earlier = lessons.slice(0, Math.max(at, 0));
  const named = lessons[at]?.recall;
  if (named !== undefined) return named.map((id) => find(id, slug, earlier));
  const chosen: Item[] = [];
  const draw = (back: number) => {
    const items = (earlier.at(-back)?.items ?? []).filter((item) => !chosen.includes(item));
    const item = items[back % Math.max(items.length, 1)];
    if (back <= earlier.length && item !== undefined) chosen.push(item);
  };
  for (const back of BACK) draw(back);
  // Where the course is young, or a lesson asks nothing, its neighbors give more.
  for (let back = 1; back <= earlier.length && chosen.length < FEWEST; back += 1) draw(back);
  return chosen;
}

function find(id: string, slug: string, earlier: readonly LessonItems[]): Item {
  const items = earlier.flatMap((lesson) => lesson.items);
  const item = items.find((one) => one.id === id);
  if (item === undefined)
    throw new Error(
      `content/…/${slug}: \`recall\` names "${id}", which no earlier lesson asks. Name the slug of a predict, choose or order exercise, ` +
        `or a card as unit/lesson#name. Earlier lessons ask: ${items.map((one) => one.id).join(", ") || "nothing"}.`,
    );
  return item;
}
