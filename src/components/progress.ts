/**
 * Shows progress wherever the page speaks of lessons: marks in the sidebar and the course map, and "continue where you
 * left". A lesson counts as read when its end has been on screen.
 */
import {
  lessonOpened,
  lessonRead,
  UNKEPT_EVENT,
  watchProgress,
  type Progress,
  type Unkept,
} from "../course/progress.ts";

const WORDS = { opened: "begun", read: "read" };

function show(progress: Progress) {
  for (const element of document.querySelectorAll<HTMLElement>("[data-lesson]")) {
    const state = progress.lessons[element.dataset["lesson"] ?? ""];
    if (state === undefined) delete element.dataset["progress"];
    else element.dataset["progress"] = state;
    const words = element.querySelector("[data-state]");
    if (words) words.textContent = state === undefined ? "" : WORDS[state];
    // In the sidebar the mark is a picture: the word is for those who do not see it.
    else if (element instanceof HTMLAnchorElement) {
      if (state === undefined) element.removeAttribute("aria-description");
      else element.setAttribute("aria-description", WORDS[state]);
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-exercise]")) {
    element.toggleAttribute("data-passed", progress.exercises.includes(element.dataset["exercise"] ?? ""));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-continue]")) {
    const lessons = JSON.parse(link.dataset["continue"] ?? "[]") as {
      slug: string;
      title: string;
      href: string;
    }[];
    const last = lessons.findIndex(({ slug }) => slug === progress.last);
    // Where the last lesson is read already, the next one is where to go on.
    const lesson = lessons[progress.lessons[progress.last ?? ""] === "read" ? last + 1 : last];
    if (last === -1 || !lesson) continue;
    link.href = lesson.href;
    link.querySelector("[data-label]")!.textContent = `Continue: ${lesson.title}`;
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
  }
  watchProgress(show);
}
