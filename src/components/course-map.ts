/** Shows progress on a course map: how much of each lesson is done, which exercises, the whole, the way on, the end. */
import { shareDone, standing, whereToGoOn, type Outline } from "../course/outline.ts";
import { watchProgress, type Progress } from "../course/progress.ts";
import { begunExercises } from "./begun.ts";

/** The course as the map's own markup has it. A map that only counts exercises leads to them by their lesson's name. */
function outlineOf(map: HTMLElement): Outline {
  return [...map.querySelectorAll<HTMLElement>("[data-lesson]")].map((lesson) => {
    const link = lesson.querySelector("a")!;
    const title = link.textContent;
    return {
      slug: lesson.dataset["lesson"] ?? "",
      title,
      path: link.getAttribute("href") ?? "",
      exercises: [...lesson.querySelectorAll<HTMLElement>("[data-exercise]")].map((exercise) => ({
        slug: exercise.dataset["exercise"] ?? "",
        title: exercise.querySelector("a")?.textContent ?? title,
      })),
    };
  });
}

export function followMap(map: HTMLElement): void {
  const outline = outlineOf(map);
  watchProgress((progress) => show(map, outline, progress));
}

const say = (inside: Element, words: string) => {
  const element = inside.querySelector("[data-word]");
  if (element) element.textContent = words;
};

function show(map: HTMLElement, outline: Outline, progress: Progress): void {
  const begun = begunExercises();
  for (const lesson of outline) {
    const state = progress.lessons[lesson.slug];
    const share = shareDone(lesson, progress);
    for (const lane of map.querySelectorAll<HTMLElement>(
      `[data-lesson="${lesson.slug}"], [data-lane="${lesson.slug}"]`,
    )) {
      lane.style.setProperty("--done", `${(share * 100).toFixed(1)}%`);
      lane.toggleAttribute("data-done", share === 1);
    }
    const entry = map.querySelector(`[data-lesson="${lesson.slug}"]`)!;
    say(entry, share === 1 ? "done" : state === "opened" ? "begun" : (state ?? ""));
    const solved = lesson.exercises.filter(({ slug }) => progress.exercises.includes(slug)).length;
    const count = entry.querySelector("[data-count]");
    if (count) {
      const all = lesson.exercises.length === 1 ? "1 exercise" : `${lesson.exercises.length} exercises`;
      count.textContent = solved === 0 ? all : `${solved} of ${all} solved`;
    }
  }
  for (const exercise of map.querySelectorAll<HTMLElement>("[data-exercise]")) {
    const slug = exercise.dataset["exercise"] ?? "";
    const passed = progress.exercises.includes(slug);
    exercise.toggleAttribute("data-passed", passed);
    exercise.toggleAttribute("data-begun", !passed && begun.has(slug));
    say(exercise, passed ? "solved" : begun.has(slug) ? "begun" : "");
  }
  showWhole(map, outline, progress);
}

function showWhole(map: HTMLElement, outline: Outline, progress: Progress): void {
  const { lessons, read, exercises, solved, complete } = standing(outline, progress);
  if (read + solved > 0) {
    map.querySelector("[data-standing]")!.textContent =
      `${read} of ${lessons} lessons read, ${solved} of ${exercises} exercises solved.`;
  }
  const end = map.querySelector<HTMLElement>("[data-complete]");
  if (end) end.hidden = !complete;
  const place = whereToGoOn(outline, progress);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-continue]")) {
    // On the map itself the end is there to be read; elsewhere it is where to go.
    link.hidden = complete && map.contains(link);
    if (complete) link.href = link.dataset["continue"] || link.href;
    else if (place) link.href = place.path;
    if (complete || place) {
      link.querySelector("[data-label]")!.textContent = complete
        ? "Look at the finished course"
        : `Continue: ${place?.title ?? ""}`;
    }
  }
}
