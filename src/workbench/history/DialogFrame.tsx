/** What the dialogs about drafts look like: a list to choose from, what the choice means beside it, and the ways on below. */
import type { ComponentChildren } from "preact";
import { CrossIcon } from "../late-icons.tsx";

interface Props {
  title: string;
  about: ComponentChildren;
  side: ComponentChildren;
  main: ComponentChildren;
  ways: ComponentChildren;
  close: () => void;
}

/** Closes at a click beside it; the types of preact do not know it yet. */
const lightly: object = { closedby: "any" };

export function DialogFrame({ title, about, side, main, ways, close }: Props) {
  return (
    <dialog class="yp-dialog" aria-labelledby="yp-dialog-title" {...lightly}>
      <header>
        <h2 id="yp-dialog-title">{title}</h2>
        <button
          type="button"
          class="yp-button yp-quiet-button yp-small yp-square"
          aria-label="Close"
          onClick={close}
        >
          <CrossIcon />
        </button>
      </header>
      <p class="yp-dialog-about">{about}</p>
      <div class="yp-dialog-body">
        <div class="yp-dialog-side">{side}</div>
        <div class="yp-dialog-main" aria-live="polite">
          {main}
        </div>
      </div>
      <footer>{ways}</footer>
    </dialog>
  );
}
