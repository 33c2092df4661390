/** Shows progress on a course map: how much of each lesson or unit is done, which exercises, the whole, the way on, the end. */
import { exerciseCount, lessonCount, standingInWords } from "../../course/amount-words.ts";
import { lessonsOf, shareDone, standing, whereToGoOn, type Outline } from "../../course/outline.ts";
import { watchProgress, type Progress } from "../../course/progress.ts";
import { bestOf, rightIn } from "../../practice/unit-test.ts";
import { readTests } from "../../workbench/asked/kept.ts";
import { browserKeep } from "../../workbench/state/storage.ts";
import { late } from "../../workbench/late.ts";
import { begunExercises } from "../begun.ts";
import { fetchOutline } from "./fetched-outline.ts";

export function followMap(map: HTMLElement): void {
  if (map.dataset["courseMap"] === "units") followUnits(map);
  else {
    const outline = outlineOf(map);
    watchProgress((progress) => showLessons(map, outline, progress));
  }
}

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

/** A map of units holds no lessons: they are fetched, once there is something to show of them. */
function followUnits(map: HTMLElement): void {
  let outline: Promise<Outline> | undefined;
  watchProgress((progress) => {
    const begun = Object.keys(progress.lessons).length + progress.exercises.length > 0;
    if (outline === undefined && !begun) return;
    outline ??= late(fetchOutline);
    outline.then(
      (lessons) => showUnits(map, lessons, progress),
      // The page has said what is missing; the next change may find it.
      () => (outline = undefined),
    );
  });
}

const say = (inside: Element, words: string) => {
  const element = inside.querySelector("[data-word]");
  if (element) element.textContent = words;
};

function fill(lane: HTMLElement, share: number) {
  lane.style.setProperty("--done", `${(share * 100).toFixed(1)}%`);
  lane.toggleAttribute("data-done", share === 1);
}

function showLessons(map: HTMLElement, outline: Outline, progress: Progress): void {
  const begun = begunExercises();
  for (const lesson of outline) {
    const state = progress.lessons[lesson.slug];
    const share = shareDone([lesson], progress);
    for (const lane of map.querySelectorAll<HTMLElement>(
      `[data-lesson="${lesson.slug}"], [data-lane="${lesson.slug}"]`,
    )) {
      fill(lane, share);
    }
    const entry = map.querySelector(`[data-lesson="${lesson.slug}"]`)!;
    say(entry, share === 1 ? "done" : state === "opened" ? "begun" : (state ?? ""));
    const solved = lesson.exercises.filter(({ slug }) => progress.exercises.includes(slug)).length;
    const count = entry.querySelector("[data-count]");
    if (count) {
      const all = exerciseCount(lesson.exercises.length);
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
  for (const test of map.querySelectorAll<HTMLElement>("[data-test]")) {
    const best = bestOf(readTests(browserKeep, test.dataset["test"] ?? ""));
    test.textContent = best && `${rightIn(best)} of ${best.questions.length} right`;
  }
  showWhole(map, outline, progress);
}

function showUnits(map: HTMLElement, outline: Outline, progress: Progress): void {
  for (const card of map.querySelectorAll<HTMLElement>("[data-unit]")) {
    const unit = card.dataset["unit"] ?? "";
    const lessons = lessonsOf(outline, unit);
    const here = standing(lessons, progress);
    const share = shareDone(lessons, progress);
    fill(card, share);
    const lane = map.querySelector<HTMLElement>(`[data-lane="${unit}"]`);
    if (lane) fill(lane, share);
    const begun = share > 0 && !here.complete;
    card.toggleAttribute("data-begun", begun);
    say(card, here.complete ? "done" : begun ? "begun" : "");
    const done = (count: number) => (begun ? `${count} of ` : "");
    card.querySelector("[data-count]")!.textContent =
      `${done(here.read)}${lessonCount(here.lessons)}, ${done(here.solved)}${exerciseCount(here.exercises)}`;
  }
  showWhole(map, outline, progress);
}

function showWhole(map: HTMLElement, outline: Outline, progress: Progress): void {
  const whole = standing(outline, progress);
  const { complete } = whole;
  if (whole.read + whole.solved > 0) {
    map.querySelector("[data-standing]")!.textContent = `${standingInWords(whole)}.`;
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
