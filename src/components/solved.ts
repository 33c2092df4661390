/**
 * A word where the last exercise of a lesson was just solved: what is next, or that the course is complete. The page fetches
 * this when something was achieved on it, and it fetches the course's outline.
 */
import { standing } from "../course/outline.ts";
import type { Progress } from "../course/progress.ts";
import { fetchOutline } from "./map/fetched-outline.ts";

/** `here` is the lesson that this page shows, `solved` the exercise of it that was just solved; none, if it was just read. */
export async function tellSolved(
  here: string,
  solved: string | undefined,
  progress: Progress,
): Promise<void> {
  const outline = await fetchOutline();
  const at = outline.findIndex(({ slug }) => slug === here);
  const lesson = outline[at];
  if (lesson === undefined) return;
  const place = solved === undefined ? "[data-lesson-end]" : `[data-exercise="${CSS.escape(solved)}"]`;
  const next = outline[at + 1];
  if (standing(outline, progress).complete) {
    tell(
      place,
      "That was the last one: the course is complete.",
      `${import.meta.env.BASE_URL.replace(/\/$/, "")}/course/`,
      "See the whole course",
    );
  } else if (
    solved !== undefined &&
    next !== undefined &&
    lesson.exercises.every(({ slug }) => progress.exercises.includes(slug))
  ) {
    tell(place, "Every exercise of this lesson is solved.", next.path, `Next: ${next.title}`);
  }
}

function tell(place: string, words: string, path: string, label: string): void {
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  line.style.cssText =
    "padding: 0.8rem 1.1rem; border-radius: var(--yp-radius); background: var(--yp-ok-soft); color: var(--yp-ink)";
  const at = document.querySelector(place);
  if (at?.matches("section")) at.append(line);
  else at?.after(line);
  const link = document.createElement("a");
  link.href = path;
  link.textContent = label;
  // A live region announces what is put into it once it is there.
  requestAnimationFrame(() => line.append(`${words} `, link));
}
