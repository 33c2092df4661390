/** Light or dark: the buttons that change it, kept in Starlight's own storage key, following the system until used. */

const KEY = "starlight-theme";

type Theme = "light" | "dark";

function stored(): Theme | null {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : null;
  } catch {
    return null;
  }
}

function wear(theme: Theme) {
  document.documentElement.dataset["theme"] = theme;
  for (const button of document.querySelectorAll("theme-button button")) {
    button.setAttribute("aria-pressed", String(theme === "dark"));
  }
}

export function followTheme() {
  const light = matchMedia("(prefers-color-scheme: light)");
  const preferred = (): Theme => stored() ?? (light.matches ? "light" : "dark");
  wear(preferred());
  light.addEventListener("change", () => wear(preferred()));
  for (const button of document.querySelectorAll("theme-button button")) {
    button.addEventListener("click", () => {
      const theme = document.documentElement.dataset["theme"] === "dark" ? "light" : "dark";
      wear(theme);
      try {
        localStorage.setItem(KEY, theme);
      } catch {
        // Denied or full: the choice holds for this page.
      }
    });
  }
}
