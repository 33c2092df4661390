/**
 * Opens the settings, from wherever a page says `data-settings`: the header, the phone's menu, a workbench's toolbar. What is
 * inside is loaded then. The attribute's value names the section to begin at.
 */
import { theme } from "./theme.ts";

export function startSettings() {
  document.addEventListener("click", ({ target }) => {
    const opener = (target as Element).closest<HTMLElement>("[data-settings]");
    if (!opener) return;
    import("../workbench/settings/dialog.tsx").then(
      ({ openSettings }) => openSettings(theme, opener.dataset["settings"] ?? ""),
      () => alert("The settings could not be loaded. Check your connection and try again."),
    );
  });
}
