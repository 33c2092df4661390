/** Opens a dialog over the page; Escape or a click beside it closes it, and the focus goes back where it was. */
import { render, type ComponentType } from "preact";
import { addStyle } from "../style.ts";
import style from "./history.css?inline";

addStyle(style);

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
