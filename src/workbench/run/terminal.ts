/**
 * The program's output on the page. It grows line by line while it plays and may hold a million characters, so it writes
 * its own elements, one a print, instead of being drawn anew; of a long output it shows the beginning and the end.
 */
import type { OutputChunk } from "../../sandbox/run.ts";
import { Times } from "./times.ts";

export interface PlaceInText {
  file: string;
  line: number;
  column: number;
}

/** `File "main.ts", line 3`, `main.ts:3:5`, `main.ts:3`: how tracebacks, warnings and reprs name a place. */
const places = /File "([^"\n]+)", line (\d+)|((?:[\w-]+\/)*[\w-]+\.ts):(\d+)(?::(\d+))?/g;

/** Cuts a text into plain pieces and places. */
export function findPlaces(text: string): (string | { text: string; place: PlaceInText })[] {
  const pieces: (string | { text: string; place: PlaceInText })[] = [];
  let from = 0;
  for (const found of text.matchAll(places)) {
    const [whole, quoted, quotedLine, bare, bareLine, column] = found;
    if (found.index > from) pieces.push(text.slice(from, found.index));
    pieces.push({
      text: whole,
      place: {
        file: quoted ?? bare ?? "",
        line: Number(quotedLine ?? bareLine),
        column: Number(column ?? 1),
      },
    });
    from = found.index + whole.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Chunks shown from the beginning and from the end; a million lines have a middle that nobody reads. */
const HEAD = 1_000;
const TAIL = 1_000;

/** How `logging.basicConfig()` begins what tells of nothing wrong. */
const QUIET = /^(DEBUG|INFO):/;

/** Where what is printed leads to. */
interface Ways {
  isKnown: (file: string) => boolean;
  goTo: (place: PlaceInText) => void;
  /** To the moment of a piece of output, by its number. */
  visit: (piece: number, from: Element) => void;
}

export class Terminal {
  readonly #element: HTMLElement;
  readonly #isKnown: (file: string) => boolean;
  readonly #goTo: (place: PlaceInText) => void;
  readonly #times: Times;
  readonly #head = document.createElement("span");
  readonly #gap = document.createElement("span");
  readonly #tail = document.createElement("span");
  #output: readonly OutputChunk[] = [];
  /** How many chunks are written, or stand behind the gap. */
  #written = 0;
  /** The first chunk of the tail. */
  #tailFrom = HEAD;
  #whole = false;
  /** The learner has not scrolled away from the last line. */
  #atEnd = true;
  #top = 0;
  #following = false;

  constructor(element: HTMLElement, { isKnown, goTo, visit }: Ways) {
    this.#element = element;
    this.#isKnown = isKnown;
    this.#goTo = goTo;
    this.#times = new Times(element, visit);
    this.#gap.className = "yp-gap";
    element.append(this.#head, this.#gap, this.#tail);
    element.addEventListener("scroll", () => {
      const { scrollTop, scrollHeight, clientHeight } = element;
      // More may have been written since it was at the end: only who goes up leaves it.
      const atEnd = scrollHeight - scrollTop - clientHeight < 8;
      if (atEnd || scrollTop < this.#top) this.#atEnd = atEnd;
      this.#top = scrollTop;
    });
  }

  /** Shows the first `visible` chunks of an output, which may have grown since the last time. */
  show(output: readonly OutputChunk[], visible: number): void {
    if (output !== this.#output || visible < this.#written) this.#clear();
    this.#output = output;
    if (visible === this.#written) return;
    this.#write(visible);
    this.#times.settle();
    this.#follow();
  }

  /** Once a picture: each look at heights lays the whole page out, and lines may come in many small parts. */
  #follow(): void {
    if (!this.#atEnd || this.#following) return;
    this.#following = true;
    requestAnimationFrame(() => {
      this.#following = false;
      this.#element.scrollTop = this.#element.scrollHeight;
    });
  }

  /** Dims what the first `count` chunks do not hold; all is plain when it is null. */
  dimAfter(count: number | null): void {
    const dim = (parent: Element, first: number) => {
      for (const [index, element] of [...parent.children].entries()) {
        element.classList.toggle("yp-later", count !== null && first + index >= count);
      }
    };
    dim(this.#head, 0);
    dim(this.#tail, this.#tailFrom);
  }

  #clear(): void {
    for (const part of [this.#head, this.#gap, this.#tail]) part.replaceChildren();
    this.#written = 0;
    this.#tailFrom = HEAD;
    this.#whole = false;
    this.#atEnd = true;
    this.#top = 0;
  }

  #write(visible: number): void {
    const from = this.#written;
    this.#written = visible;
    const headEnd = this.#whole ? visible : Math.min(visible, HEAD);
    this.#head.append(...this.#spans(from, headEnd));
    if (headEnd === visible) return;
    const tailFrom = Math.max(HEAD, visible - TAIL);
    const stale = Math.min(this.#tail.childElementCount, tailFrom - this.#tailFrom);
    if (stale === this.#tail.childElementCount) this.#tail.replaceChildren();
    else for (let i = 0; i < stale; i += 1) this.#tail.firstElementChild?.remove();
    this.#tail.append(...this.#spans(Math.max(from, tailFrom), visible));
    this.#tailFrom = tailFrom;
    this.#drawGap(tailFrom - HEAD);
  }

  #drawGap(hidden: number): void {
    if (hidden === 0) return;
    const all = document.createElement("button");
    all.type = "button";
    all.className = "yp-link";
    all.textContent = `Show the ${hidden.toLocaleString("en")} prints between`;
    all.addEventListener("click", () => {
      const visible = this.#written;
      this.#clear();
      this.#whole = true;
      this.#atEnd = false;
      this.#write(visible);
      this.#times.settle();
      this.#element.focus();
    });
    this.#gap.replaceChildren(all);
  }

  #spans(from: number, to: number): HTMLElement[] {
    return this.#output.slice(from, to).map(({ stream, text }, index) => {
      const element = document.createElement("span");
      element.className = `yp-${stream}`;
      const when = this.#times.link(this.#output, from + index);
      if (when !== null) element.append(when);
      if (stream === "stdout") element.append(text);
      else this.#link(element, text);
      if (stream === "stderr" && QUIET.test(text)) element.dataset["level"] = "quiet";
      return element;
    });
  }

  #link(element: HTMLElement, text: string): void {
    for (const piece of findPlaces(text)) {
      if (typeof piece === "string" || !this.#isKnown(piece.place.file)) {
        element.append(typeof piece === "string" ? piece : piece.text);
        continue;
      }
      const link = document.createElement("button");
      link.type = "button";
      link.className = "yp-link";
      link.textContent = piece.text;
      link.addEventListener("click", () => this.#goTo(piece.place));
      element.append(link);
    }
  }
}
