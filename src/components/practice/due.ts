/** How many questions are due, beside every link to the Review page. Fetched where this browser keeps answers. */
import { dayOf } from "../../practice/days.ts";
import { areDue } from "../../practice/words.ts";
import { ANSWERED_EVENT } from "../../workbench/asked/kept.ts";
import { browserKeep } from "../../workbench/state/storage.ts";
import { addStyle } from "../../workbench/style.ts";
import { readTable } from "./due-table.ts";

/** Here and not in the site's sheet: only who has answered something sees it. */
const BADGE = `
  nav a[data-due]::after {
    content: attr(data-due);
    margin-inline-start: 0.5rem;
    padding: 0.05rem 0.5rem;
    border-radius: 1rem;
    background: var(--yp-accent);
    color: var(--yp-on-accent);
    font-size: 0.75rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;

async function dueToday(): Promise<number> {
  const table = readTable(browserKeep);
  if (table !== null) return table.due.filter((day) => day <= dayOf(new Date())).length;
  const { readStanding } = await import("./standing.ts");
  return (await readStanding()).due.length;
}

async function show(): Promise<void> {
  const due = await dueToday();
  for (const link of document.querySelectorAll<HTMLElement>("a[href$='/review/']")) {
    if (due === 0) delete link.dataset["due"];
    else link.dataset["due"] = String(due);
    // The badge is a picture: the words are for those who do not see it.
    if (due === 0) link.removeAttribute("aria-description");
    else link.setAttribute("aria-description", areDue(due));
  }
}

/** Without it nothing is missed but a count. */
const showQuietly = () => void show().catch(() => undefined);

export function followDue(): void {
  addStyle(BADGE);
  showQuietly();
  window.addEventListener(ANSWERED_EVENT, showQuietly);
  window.addEventListener("storage", showQuietly);
  // A page that was left open overnight, or put to sleep.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") showQuietly();
  });
}
