/** The dialog with the settings, one a page, made when it is first asked for. */
import { render } from "preact";
import { addStyle } from "../style.ts";
import { SettingsPanel } from "./SettingsPanel.tsx";
import type { ThemeControl } from "./theme-control.ts";
import css from "./settings.css?inline";

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  addStyle(css);
  const made = document.createElement("dialog");
  made.className = "yp-set";
  made.setAttribute("aria-labelledby", "yp-set-title");
  // A press that begins on the backdrop; one that began inside, selecting text, is none.
  made.addEventListener("pointerdown", ({ target }) => target === made && made.close());
  made.addEventListener("close", () => render(null, made));
  document.body.append(made);
  return made;
}

/** Opens them, at a section if one is named. Closed, they give the focus back to whoever had it. */
export function openSettings(theme: ThemeControl, section: string): void {
  dialog ??= makeDialog();
  if (dialog.open) return;
  const { activeElement } = document;
  const box = dialog;
  render(<SettingsPanel theme={theme} close={() => box.close()} />, box);
  box.showModal();
  box.addEventListener("close", () => giveBack(activeElement), { once: true });
  const begin = section === "" ? null : box.querySelector<HTMLElement>(`#yp-set-section-${section}`);
  begin?.scrollIntoView();
  begin?.focus();
}

/** The browser does that itself, unless it was in a menu that has closed: then to where one would open them again. */
function giveBack(before: Element | null): void {
  const places = document.querySelectorAll<HTMLElement>("theme-button [data-settings], [popovertarget]");
  [before, ...places]
    .find((place): place is HTMLElement => place instanceof HTMLElement && place.checkVisibility())
    ?.focus();
}
