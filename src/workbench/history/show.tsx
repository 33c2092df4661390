/** Opens a dialog over the page; Escape or a click beside it closes it, and the focus goes back where it was. */
import { render, type ComponentType } from "preact";
import style from "./history.css?inline";

// Text and not a file: the site's build would link a style sheet into every page, where nobody may ever need it.
document.head.append(Object.assign(document.createElement("style"), { textContent: style }));

export function show(opener: HTMLElement, Content: ComponentType<{ close: () => void }>) {
  const host = Object.assign(document.createElement("div"), { className: "yp-bench yp-dialogs" });
  // The colours and type of the workbench, without its frame.
  document.body.append(host);
  const dialog = () => host.querySelector("dialog");
  render(<Content close={() => dialog()?.close()} />, host);
  dialog()?.addEventListener("close", () => {
    render(null, host);
    host.remove();
    // A button that the choice took away leaves its place to its neighbours.
    if (opener.isConnected) opener.focus();
  });
  dialog()?.showModal();
}
