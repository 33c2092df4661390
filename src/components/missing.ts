/**
 * Says so when a part of the page did not come, and why: the one place for all that is fetched after the page itself. It is with
 * the page from the start, for nothing could be fetched then.
 */
import { MISSING_EVENT } from "../workbench/late.ts";

export type Reason = "offline" | "updated" | "failed";

export const WORDS: Record<Reason, string> = {
  offline:
    "The course can’t be reached: you seem to be offline. Your work is kept. Try again once you are connected.",
  updated: "This page was updated. Reload it to continue: your work is kept.",
  failed: "A part of this page could not be loaded. Reload the page to try again: your work is kept.",
};

/**
 * `named` are the files that this page was delivered with. A new version names others; if the page cannot be had at all, the
 * network is gone.
 */
export async function whyMissing(named: readonly string[], ask: () => Promise<Response>): Promise<Reason> {
  try {
    const response = await ask();
    if (!response.ok) return "failed";
    const html = await response.text();
    return named.every((name) => html.includes(name)) ? "failed" : "updated";
  } catch {
    return "offline";
  }
}

/** Later, styles that came with a part are in the page, too. */
const namedHere = () =>
  [...document.querySelectorAll("script[src], link[rel=stylesheet], astro-island[component-url]")]
    .map(
      (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? one.getAttribute("component-url") ?? "",
    )
    .filter((address) => address.includes("/_astro/"));

export function startMissing(): void {
  const named = namedHere();
  const ask = () => fetch(location.pathname, { cache: "no-store" });
  const look = async (onlyIfUpdated: boolean) => {
    const reason = navigator.onLine ? await whyMissing(named, ask) : "offline";
    if (reason === "updated" || !onlyIfUpdated) tell(reason);
  };
  addEventListener(MISSING_EVENT, (event) => void look((event as CustomEvent<boolean>).detail));
  // Every `import()` of the page; what was worth waiting for is asked for again, and told by whoever asked.
  addEventListener("vite:preloadError", () => void look(true));
  // An island that does not wake would keep its buttons disabled without a word.
  addEventListener("astro:hydration-error", () => void look(false));
  addEventListener("online", () => {
    if (shown?.dataset["reason"] === "offline") shown.remove();
  });
}

let shown: HTMLElement | undefined;

function tell(reason: Reason): void {
  shown?.remove();
  const note = document.createElement("div");
  note.className = "yp-missing not-content";
  note.dataset["reason"] = reason;
  note.setAttribute("role", "alert");
  note.style.cssText =
    "position: fixed; inset: auto 1rem 1rem; z-index: 100; display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; " +
    "width: fit-content; max-width: min(36rem, calc(100vw - 2rem)); margin-inline: auto; padding: 0.8rem 1.1rem; font-size: 0.9375rem; " +
    "border: 1px solid var(--yp-accent-line); border-radius: var(--yp-radius); background: var(--yp-panel); color: var(--yp-ink); " +
    "box-shadow: 0 8px 30px rgb(0 0 0 / 0.25)";
  // Everything outside an open dialog is out of reach.
  const dialog = document.querySelector<HTMLElement>("dialog[open]");
  (dialog ?? document.body).append(note);
  dialog?.addEventListener("close", () => note.isConnected && document.body.append(note), { once: true });
  const button = (label: string, act: () => void) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "yp-button yp-small";
    made.textContent = label;
    made.style.cssText =
      "padding: 0.35rem 0.8rem; border: 1px solid var(--yp-line); border-radius: var(--yp-radius); background: var(--yp-panel-2); color: inherit; cursor: pointer";
    made.addEventListener("click", act);
    return made;
  };
  const text = document.createElement("span");
  text.style.flex = "1 1 14rem";
  // A live region announces what is put into it once it is there.
  requestAnimationFrame(() => {
    text.textContent = WORDS[reason];
    note.append(text);
    if (reason !== "offline") note.append(button("Reload", () => location.reload()));
    note.append(button("Not now", () => note.remove()));
  });
  shown = note;
}
