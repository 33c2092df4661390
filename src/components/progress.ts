/**
 * Shows progress wherever the page speaks of lessons and exercises, and notes it: a lesson counts as read when its end has
 * been on screen, an exercise as worked on when the focus is in it. The map does more: `course-map.ts`.
 */
import {
  exerciseTouched,
  lessonOpened,
  lessonRead,
  loadProgress,
  UNKEPT_EVENT,
  watchProgress,
  type Progress,
  type Unkept,
} from "../course/progress.ts";
import { late } from "../workbench/late.ts";
import { browserKeep } from "../workbench/state/storage.ts";

const WORDS = { opened: "begun", read: "read" };

function show(progress: Progress) {
  for (const element of document.querySelectorAll<HTMLElement>("[data-lesson]")) {
    const state = progress.lessons[element.dataset["lesson"] ?? ""];
    if (state === undefined) delete element.dataset["progress"];
    else element.dataset["progress"] = state;
    // In the sidebar the mark is a picture: the word is for those who do not see it.
    if (element instanceof HTMLAnchorElement) {
      if (state === undefined) element.removeAttribute("aria-description");
      else element.setAttribute("aria-description", WORDS[state]);
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-exercise]")) {
    element.toggleAttribute("data-passed", progress.exercises.includes(element.dataset["exercise"] ?? ""));
  }
}

/** `slug` is the lesson that this page shows, if it shows one. */
export function followProgress(slug: string | undefined) {
  window.addEventListener(UNKEPT_EVENT, (event) => {
    const { detail } = event as CustomEvent<Unkept>;
    void import("./unkept.ts").then(
      ({ keepOrTell }) => keepOrTell(detail),
      // Without it nothing is missed but a word about it.
      () => undefined,
    );
  });
  if (slug !== undefined) {
    lessonOpened(slug);
    const end = document.querySelector("[data-lesson-end]");
    if (end) {
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        lessonRead(slug);
      });
      observer.observe(end);
    }
    document.addEventListener("focusin", ({ target }) => {
      const exercise = (target as Element).closest<HTMLElement>("[data-exercise]")?.dataset["exercise"];
      if (exercise !== undefined) exerciseTouched(exercise);
    });
    let before = loadProgress();
    watchProgress((progress) => {
      const solved = progress.exercises.find((one) => !before.exercises.includes(one));
      if (solved !== undefined || before.lessons[slug] !== progress.lessons[slug]) {
        import("./solved.ts")
          .then(({ tellSolved }) => tellSolved(slug, solved, progress))
          // Without it nothing is missed but a word about what is next.
          .catch(() => undefined);
      }
      before = progress;
    });
  }
  watchProgress(show);
  const practice = () => late(() => import("./practice/here.ts"));
  // Where nothing was answered there is nothing to count, and without it nothing is missed but a count.
  if (browserKeep.keys("yieldpoint:practice:").length > 0)
    practice().then(({ followDue }) => followDue(), missed);
  const recall = document.querySelector<HTMLDetailsElement>("[data-recall]");
  recall?.addEventListener("toggle", () => {
    if (recall.open) practice().then(({ askRecall }) => askRecall(recall, slug), missed);
  });
}

/** The page has said so. */
const missed = () => undefined;
