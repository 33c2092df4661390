/** Asks the questions at the head of a lesson, whose panel was opened. */
import { late } from "../../workbench/late.ts";

let mounted: Promise<void> | undefined;

/** `lesson` is the one that the page shows. */
export function askRecall(panel: HTMLDetailsElement, lesson = ""): void {
  mounted ??= late(() => import("./mount.tsx")).then(({ mountRecall }) =>
    mountRecall(panel.querySelector("div")!, lesson),
  );
  // The page has said so; opened again, it tries again.
  mounted.catch(() => (mounted = undefined));
}
