/** What the learner achieved could not be kept: room is made for it, or the page says so, once and at the end of the lesson. */
import type { Unkept } from "../course/progress.ts";
import { makeRoom } from "../workbench/history/keeper.ts";
import { browserKeep } from "../workbench/state/storage.ts";

const TOLD = "yieldpoint:told:progress-unkept";

const words: Record<Unkept["trouble"], string> = {
  full: "Your browser’s storage for this site is full, so it will not remember that you got here. Everything else works.",
  denied:
    "Your browser doesn’t let this site store anything, so it will not remember how far you got. Everything else works.",
};

let told = false;

/** Said already, here or on an earlier page? Where nothing can be stored, each page says it for itself. */
function toldBefore(): boolean {
  let before = told;
  told = true;
  try {
    before ||= sessionStorage.getItem(TOLD) !== null;
    sessionStorage.setItem(TOLD, "");
  } catch {
    // Full or denied, as the storage that this is about.
  }
  return before;
}

export function keepOrTell({ trouble, retry }: Unkept): void {
  if (trouble === "full" && makeRoom(browserKeep, Date.now(), retry)) return;
  if (toldBefore()) return;
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  line.style.cssText = "font-size: 0.875rem; line-height: 1.6; color: var(--yp-ink-3)";
  document.querySelector("[data-lesson-end]")?.after(line);
  // A live region announces what is put into it once it is there.
  requestAnimationFrame(() => (line.textContent = words[trouble]));
}
