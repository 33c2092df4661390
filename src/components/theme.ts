/** Light, dark, or as the system: kept in Starlight's own storage key, followed by every tab. */
import type { ThemeChoice, ThemeControl } from "../workbench/settings/theme-control.ts";

const KEY = "starlight-theme";

/** What was chosen in this page, which holds even where nothing can be kept. */
let chosen: ThemeChoice = null;

function stored(): ThemeChoice {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : null;
  } catch {
    return chosen;
  }
}

const light = matchMedia("(prefers-color-scheme: light)");

function wear() {
  const theme = chosen ?? (light.matches ? "light" : "dark");
  document.documentElement.dataset["theme"] = theme;
  document.querySelector("theme-button button")?.setAttribute("aria-pressed", String(theme === "dark"));
}

export const theme: ThemeControl = {
  choice: () => chosen,
  choose(choice) {
    chosen = choice;
    wear();
    try {
      if (choice === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, choice);
      return true;
    } catch {
      // Denied or full: the choice holds for this page.
      return false;
    }
  },
};

export function followTheme() {
  const follow = () => {
    chosen = stored();
    wear();
  };
  follow();
  light.addEventListener("change", wear);
  addEventListener("storage", ({ key }) => (key === KEY || key === null) && follow());
  document
    .querySelector("theme-button button")
    ?.addEventListener("click", () =>
      theme.choose(document.documentElement.dataset["theme"] === "dark" ? "light" : "dark"),
    );
}
