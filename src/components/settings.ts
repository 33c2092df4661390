/**
 * Opens the settings, from wherever a page says `data-settings`: the header, the phone's menu, a workbench's toolbar. What is
 * inside is loaded then. The attribute's value names the section to begin at.
 */
import { late } from "../workbench/late.ts";
import { theme } from "./theme.ts";

export function startSettings() {
  document.addEventListener("click", ({ target }) => {
    const opener = (target as Element).closest<HTMLElement>("[data-settings]");
    if (!opener) return;
    late(() => import("../workbench/settings/dialog.tsx")).then(
      ({ openSettings }) => openSettings(theme, opener.dataset["settings"] ?? ""),
      // The page has said so.
      () => undefined,
    );
  });
}
