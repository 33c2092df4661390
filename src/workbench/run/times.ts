/**
 * The times beside printed lines, each the way to its moment. One of them is a stop of Tab; from there the arrows, Home and
 * End go to the others. A time is seen where it differs from the one above, and on the line in focus or under the pointer.
 */
import type { OutputChunk } from "../../sandbox/run.ts";
import { seconds } from "../../grader/measures.ts";

const LINK = "yp-when";

export class Times {
  readonly #element: HTMLElement;
  /** Copied for each line: there may be thousands. */
  readonly #blank = document.createElement("button");
  /** The one that Tab stops at. */
  #stop: HTMLElement | null = null;

  /** `visit`: with the number of the piece of output, and what was clicked. */
  constructor(element: HTMLElement, visit: (piece: number, from: Element) => void) {
    this.#element = element;
    this.#blank.type = "button";
    this.#blank.tabIndex = -1;
    this.#blank.className = LINK;
    this.#blank.title = "Show this moment in the timeline";
    const linkOf = (event: Event) => (event.target as Element).closest<HTMLElement>(`.${LINK}`);
    element.addEventListener("click", (event) => {
      const link = linkOf(event);
      if (link !== null) visit(Number(link.dataset["piece"]), link);
    });
    element.addEventListener("focusin", (event) => {
      const link = linkOf(event);
      if (link !== null) this.#stopAt(link);
    });
    element.addEventListener("keydown", (event) => {
      const link = linkOf(event);
      if (link === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = this.#other(link, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    });
  }

  /** The link of a piece; null for one that goes on in the line of the piece before. */
  link(output: readonly OutputChunk[], piece: number): HTMLElement | null {
    const before = output[piece - 1];
    if (before !== undefined && !before.text.endsWith("\n")) return null;
    const { time } = output[piece]!;
    const link = this.#blank.cloneNode() as HTMLElement;
    link.ariaLabel = seconds(time);
    // Drawn from here and not as text, so that selecting and copying the output takes only what was printed.
    link.dataset["time"] = seconds(time);
    link.dataset["piece"] = String(piece);
    if (before === undefined || lineBefore(output, piece) !== time) link.dataset["new"] = "";
    return link;
  }

  /** After what was written or thrown away: Tab stops at the first, if it stopped nowhere else. */
  settle(): void {
    if (this.#stop?.isConnected === true) return;
    const first = this.#element.querySelector<HTMLElement>(`.${LINK}`);
    if (first !== null) this.#stopAt(first);
  }

  #stopAt(link: HTMLElement): void {
    if (this.#stop !== null) this.#stop.tabIndex = -1;
    link.tabIndex = 0;
    this.#stop = link;
  }

  #other(link: HTMLElement, key: string): HTMLElement | undefined {
    const links = [...this.#element.querySelectorAll<HTMLElement>(`.${LINK}`)];
    const at = links.indexOf(link);
    switch (key) {
      case "ArrowUp":
        return links[Math.max(0, at - 1)];
      case "ArrowDown":
        return links[Math.min(links.length - 1, at + 1)];
      case "Home":
        return links[0];
      case "End":
        return links.at(-1);
      default:
        return undefined;
    }
  }
}

/** When the line above began, whose time is the one beside it: it may have been printed in pieces, each at its own time. */
function lineBefore(output: readonly OutputChunk[], piece: number): number {
  let first = piece - 1;
  while (first > 0 && !output[first - 1]!.text.endsWith("\n")) first -= 1;
  return output[first]!.time;
}
