/**
 * What the page of an exercise does not carry: its hints, and what is right. It comes as a file of its own
 * (`pages/exercises/[slug].json.ts`) when the learner turns to the exercise, and is shown when they ask.
 */
import type { Quiz } from "../grader/kinds/choose.ts";
import { late } from "./late.ts";
import type { Question } from "../grader/kinds/predict.ts";

export interface Sealed {
  /** HTML, given one after another. */
  hints: string[];
  /** How a prediction is judged. */
  question?: Question;
  /** How a choice is judged; texts and reasons are HTML. */
  quiz?: Quiz;
  /** The ids of a puzzle's pieces in the solution's order. */
  solution?: number[];
}

const opened = new Map<string, Promise<Sealed>>();

/** Fetches it, once a page. */
export function loadSealed(slug: string): Promise<Sealed> {
  const known = opened.get(slug) ?? late(() => fetchSealed(slug));
  opened.set(slug, known);
  // A network that failed once may work at the next try.
  known.catch(() => opened.delete(slug));
  return known;
}

async function fetchSealed(slug: string): Promise<Sealed> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const response = await fetch(`${base}/exercises/${slug}.json`);
  if (!response.ok) throw new Error(`${slug}.json: ${response.status}`);
  return (await response.json()) as Sealed;
}
