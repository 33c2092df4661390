/** What the learner must know about their saved work, and what they must choose between. */
import { openDialog } from "./HistoryButton.tsx";
import type { Bench } from "./state/bench.ts";

export function Notices({ bench }: { bench: Bench }) {
  // The element is always there, for a live region announces only what is put into it later.
  return (
    <div class="yp-notices" role="status">
      <ChoiceNotice bench={bench} />
      {bench.notices.value.map(({ key, tone, text }) => (
        <div key={key} class="yp-notice" data-tone={tone}>
          <p>{text}</p>
          <button type="button" class="yp-plain" onClick={() => bench.dismiss(key)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}

const words = {
  start: {
    text: "The page’s code changed since you began. This is yours, as you left it; nothing was replaced.",
    theirs: "Take the new start",
  },
  tabs: {
    text: "Another tab changed this program, and so did you here. Nothing was overwritten: both are kept. What you type now goes to the history until you choose.",
    theirs: "Take the other tab’s",
  },
};

function ChoiceNotice({ bench }: { bench: Bench }) {
  const choice = bench.choice.value;
  if (choice === null) return null;
  const { text, theirs } = words[choice.kind];
  return (
    <div class="yp-notice" data-tone="warning">
      <p>{text}</p>
      <span class="yp-notice-ways">
        <button
          type="button"
          class="yp-plain"
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => void openDialog(bench, "choice", currentTarget)}
        >
          Compare and choose
        </button>
        <button type="button" class="yp-plain" onClick={() => bench.choose(bench.texts.value)}>
          Keep mine
        </button>
        <button type="button" class="yp-plain" onClick={() => bench.choose(choice.theirs)}>
          {theirs}
        </button>
      </span>
    </div>
  );
}
