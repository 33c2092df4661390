/** What is asked again, fetched when it is: the index once a page, the questions lesson by lesson. */
import type { Item, Question } from "../../practice/question.ts";
import { late } from "../../workbench/late.ts";

/** In reading order, as `/practice.json` has it. */
export type PracticeIndex = {
  slug: string;
  title: string;
  path: string;
  /** Their ids. */
  questions: string[];
  /** Of those of earlier lessons, the ones that it begins with. */
  recall: string[];
}[];

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

const known = new Map<string, Promise<unknown>>();

/** Once a page; a network that failed once may work at the next try. */
function fetchOnce<Of>(path: string): Promise<Of> {
  const fetched = known.get(path) ?? late(() => fetchJson(path));
  known.set(path, fetched);
  fetched.catch(() => known.delete(path));
  return fetched as Promise<Of>;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export const fetchIndex = () => fetchOnce<PracticeIndex>("/practice.json");

/** The questions of these items, in their order; one that is gone since the index was fetched is left out. */
export async function fetchQuestions(items: readonly Item[]): Promise<Question[]> {
  const lessons = await Promise.all(
    [...new Set(items.map(({ lesson }) => lesson))].map((lesson) =>
      fetchOnce<Question[]>(`/practice/${lesson}.json`),
    ),
  );
  const byId = new Map(lessons.flat().map((question) => [question.id, question]));
  return items.flatMap(({ id }) => byId.get(id) ?? []);
}

export const itemsIn = (index: PracticeIndex): Item[] =>
  index.flatMap(({ slug, questions }) => questions.map((id) => ({ id, lesson: slug })));
