/** Asks, below the code, what to do about two texts of which one is to be kept; the dialog shows how they differ. */
import type { Bench } from "../state/bench.ts";
import { dialogs } from "./dialogs.tsx";

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

export function Ask({ bench }: { bench: Bench }) {
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
          onClick={({ currentTarget }) => dialogs.choice(bench, currentTarget)}
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
