/** Monaco in the page's own colours, light or dark as Starlight's `data-theme` on `<html>` says. */
import { editor } from "monaco-editor/editor";

/** Custom property -> what it is where the page defines none: [dark, light]. The same pairs stand in `workbench.css`. */
const tokens = {
  k: "--yp-c-keyword",
  s: "--yp-c-string",
  n: "--yp-c-number",
  f: "--yp-c-function",
  t: "--yp-c-type",
  c: "--yp-c-comment",
  p: "--yp-c-text",
} as const;

/** The colour of a custom property as `#rrggbb` or `#rrggbbaa`, whatever way it is written. */
function readColour(probe: HTMLElement, context: CanvasRenderingContext2D, property: string): string {
  probe.style.color = `var(${property})`;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red!, green!, blue!, ...(alpha === 255 ? [] : [alpha!])];
  return `#${hex.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function define(host: HTMLElement): string {
  const dark = document.documentElement.dataset["theme"] !== "light";
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const colour = (property: string) => readColour(probe, context, property);
  const name = dark ? "yieldpoint-dark" : "yieldpoint-light";
  editor.defineTheme(name, {
    base: dark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "", foreground: colour("--yp-c-text").slice(1, 7) },
      ...Object.entries(tokens).map(([token, property]) => ({
        token,
        foreground: colour(property).slice(1, 7),
        fontStyle: token === "c" ? "italic" : "",
      })),
    ],
    colors: {
      "editor.background": colour("--yp-c-paper"),
      "editor.foreground": colour("--yp-c-text"),
      "editorLineNumber.foreground": colour("--yp-c-number-column"),
      "editorLineNumber.activeForeground": colour("--yp-c-text"),
      "editor.selectionBackground": colour("--yp-c-selection"),
      "editor.lineHighlightBackground": "#00000000",
      "editor.lineHighlightBorder": "#00000000",
      "editorCursor.foreground": colour("--yp-b-accent"),
      "editorError.foreground": colour("--yp-b-bad"),
      "editorWarning.foreground": colour("--yp-b-accent"),
      ...widgetColours(colour),
      "scrollbarSlider.background": colour("--yp-c-scroll"),
      focusBorder: "#00000000",
    },
  });
  probe.remove();
  return name;
}

/** What is laid over the page: a hover, a list of suggestions, the parameters of a call, a menu of fixes. */
function widgetColours(colour: (property: string) => string): editor.IColors {
  const raised = colour("--yp-c-raised");
  const line = colour("--yp-b-strong");
  const ink = colour("--yp-b-ink");
  const chosen = colour("--yp-c-selection");
  return {
    "editorWidget.background": raised,
    "editorWidget.foreground": ink,
    "editorWidget.border": line,
    "editorHoverWidget.background": raised,
    "editorHoverWidget.foreground": ink,
    "editorHoverWidget.border": line,
    "editorHoverWidget.statusBarBackground": colour("--yp-b-panel"),
    "editorSuggestWidget.background": raised,
    "editorSuggestWidget.foreground": ink,
    "editorSuggestWidget.border": line,
    "editorSuggestWidget.highlightForeground": colour("--yp-b-accent-text"),
    "editorSuggestWidget.focusHighlightForeground": colour("--yp-b-accent-text"),
    "editorSuggestWidget.selectedBackground": chosen,
    "editorSuggestWidget.selectedForeground": ink,
    "list.hoverBackground": colour("--yp-b-moment"),
    "quickInputList.focusBackground": chosen,
    "quickInputList.focusForeground": ink,
    "menu.background": raised,
    "menu.foreground": ink,
    "textLink.foreground": colour("--yp-b-accent-text"),
    "textLink.activeForeground": colour("--yp-b-accent-text"),
    "textCodeBlock.background": colour("--yp-b-panel"),
    descriptionForeground: colour("--yp-b-ink-2"),
    "inputValidation.infoBackground": raised,
    "inputValidation.infoForeground": ink,
    "inputValidation.infoBorder": line,
    "widget.shadow": "#00000000",
  };
}

let watching = false;

/** Sets the theme, and again whenever the page's changes. */
export function followTheme(host: HTMLElement): void {
  editor.setTheme(define(host));
  if (watching) return;
  watching = true;
  new MutationObserver(() => {
    const alive = document.querySelector<HTMLElement>(".yp-bench");
    if (alive !== null) editor.setTheme(define(alive));
  }).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
