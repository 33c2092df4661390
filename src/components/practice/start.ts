/** Starts the practice of a page that is about nothing else. */
import { late } from "../../workbench/late.ts";

export function startPractice(): void {
  const host = document.querySelector<HTMLElement>("[data-practice]");
  if (host === null) return;
  late(() => import("./mount.tsx"))
    .then(({ mountReview, mountTest }) =>
      host.dataset["practice"] === "test" ? mountTest(host) : mountReview(host),
    )
    .catch(() => {
      // The page has said what is missing.
      host.setAttribute("aria-busy", "false");
      host.textContent = "The questions could not be loaded.";
    });
}
