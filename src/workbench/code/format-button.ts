/** The button that formats: in the editor's corner, before the text in the order of Tab, so that Tab leaves the editor for Run. */
export function addFormatButton(host: HTMLElement, format: () => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "yp-format";
  button.title = "Format (Shift+Alt+F)";
  button.setAttribute("aria-label", "Format the code");
  const icon = '<path d="M2 3.5h12M5 8h9M2 12.5h9"/>';
  button.innerHTML = `<svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round">${icon}</svg>`;
  button.addEventListener("click", format);
  host.before(button);
}
