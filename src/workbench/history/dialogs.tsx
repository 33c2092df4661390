/** The dialogs about drafts. */
import type { Bench } from "../state/bench.ts";
import { browserKeep } from "../state/storage.ts";
import { ChoiceDialog } from "./ChoiceDialog.tsx";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { keptVersions } from "./kept.ts";
import { show } from "./show.tsx";

export const dialogs = {
  history(bench: Bench, opener: HTMLElement) {
    // What is there now stands at the end of the list's time.
    const versions = keptVersions(browserKeep, bench.props.id);
    show(opener, ({ close }) => (
      <HistoryDialog bench={bench} keep={browserKeep} found={versions} now={Date.now()} close={close} />
    ));
  },
  choice(bench: Bench, opener: HTMLElement) {
    show(opener, ({ close }) => <ChoiceDialog bench={bench} close={close} />);
  },
};
