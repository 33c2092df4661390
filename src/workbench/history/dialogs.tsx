/** The dialogs about drafts: opened over the page, closed by Escape or a click beside them, the focus back where it was. */
import { render, type ComponentType } from "preact";
import type { Bench } from "../state/bench.ts";
import { browserKeep } from "../state/storage.ts";
import { ChoiceDialog } from "./ChoiceDialog.tsx";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { keptVersions } from "./kept.ts";
import style from "./history.css?inline";

// Text and not a file: the site's build would link a style sheet into every page, where nobody may ever need it.
document.head.append(Object.assign(document.createElement("style"), { textContent: style }));

function show(opener: HTMLElement, Content: ComponentType<{ close: () => void }>) {
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

export const dialogs = {
  history(bench: Bench, opener: HTMLElement) {
    // What is there now stands at the end of the list's time.
    const versions = keptVersions(browserKeep, bench.props.id);
    show(opener, ({ close }) => (
      <HistoryDialog bench={bench} versions={versions} now={Date.now()} close={close} />
    ));
  },
  choice(bench: Bench, opener: HTMLElement) {
    show(opener, ({ close }) => <ChoiceDialog bench={bench} close={close} />);
  },
};
