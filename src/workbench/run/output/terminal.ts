/**
 * The program's output on the page. It grows line by line while it plays and may hold a million characters, so it writes
 * its own elements, one a print, instead of being drawn anew; of a long output it shows the beginning and the end.
 */
import type { OutputChunk } from "../../../sandbox/run.ts";
import { lettersOf, withoutHeaps } from "./drawn.ts";
import { OpenLine, type Written } from "../line.ts";
import { findPlaces, type PlaceInText } from "../places.ts";
import { Times } from "../times.ts";

/**
 * What is shown from the beginning and from the end, in prints and in letters; a million lines have a middle that nobody
 * reads. Emoji count as many letters.
 */
const AT_ONCE = { prints: 1_000, letters: 50_000 };
/** What a click on the gap adds. A browser lays out all of it at once. */
const MORE = { prints: 5_000, letters: 100_000 };
/** Links in the whole output: each is an element. The other places are text. */
const MOST_LINKS = 1_000;

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
  /** How many prints are written, or are in the gap. */
  #written = 0;
  /** What the beginning may hold; how many prints that is, and how many letters of them were counted. */
  #room = AT_ONCE;
  #headEnd = 0;
  #headLetters = 0;
  /** The first print of the end; while there is none, -1. */
  #tailFrom = -1;
  #line = new OpenLine();
  readonly #parts = new Map<Written, { element: HTMLElement; when: HTMLElement | null }>();
  #links = 0;
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
    this.#room = AT_ONCE;
    this.#headEnd = 0;
    this.#headLetters = 0;
    this.#tailFrom = -1;
    this.#line.end();
    this.#parts.clear();
    this.#links = 0;
    this.#atEnd = true;
    this.#top = 0;
  }

  #write(visible: number): void {
    const from = this.#written;
    this.#written = visible;
    if (this.#tailFrom === -1) {
      while (this.#headEnd < visible && this.#hasRoom(this.#headEnd)) this.#headEnd += 1;
      for (const element of this.#spans(from, this.#headEnd)) this.#head.append(element);
      if (this.#headEnd === visible) return;
      this.#tailFrom = this.#headEnd;
    }
    const tailFrom = this.#tailOf(visible);
    const stale = Math.min(this.#tail.childElementCount, tailFrom - this.#tailFrom);
    if (stale === this.#tail.childElementCount) this.#tail.replaceChildren();
    else for (let i = 0; i < stale; i += 1) this.#tail.firstElementChild?.remove();
    if (tailFrom > this.#headEnd && from <= tailFrom) this.#line.end();
    for (const element of this.#spans(Math.max(from, tailFrom), visible)) this.#tail.append(element);
    this.#tailFrom = tailFrom;
    this.#drawGap(tailFrom - this.#headEnd);
  }

  /** Counts the print in, if the beginning has room for it. */
  #hasRoom(piece: number): boolean {
    const letters = this.#headLetters + lettersOf(this.#output[piece]!.text);
    if (piece >= this.#room.prints || letters > this.#room.letters) return false;
    this.#headLetters = letters;
    return true;
  }

  /** The first of the last prints that have room. */
  #tailOf(visible: number): number {
    let letters = 0;
    let first = visible;
    while (first > this.#headEnd && visible - first < AT_ONCE.prints) {
      letters += lettersOf(this.#output[first - 1]!.text);
      if (letters > AT_ONCE.letters) break;
      first -= 1;
    }
    return first;
  }

  #drawGap(hidden: number): void {
    if (hidden === 0) {
      this.#gap.replaceChildren();
      return;
    }
    const more = document.createElement("button");
    more.type = "button";
    more.className = "yp-link";
    const count = hidden.toLocaleString("en");
    more.textContent =
      hidden <= MORE.prints
        ? `Show the ${count} prints between`
        : `Show ${MORE.prints.toLocaleString("en")} of the ${count} prints between`;
    more.addEventListener("click", () => {
      const visible = this.#written;
      const { prints, letters } = this.#room;
      this.#clear();
      this.#room = { prints: prints + MORE.prints, letters: letters + MORE.letters };
      this.#atEnd = false;
      this.#write(visible);
      this.#times.settle();
      this.#element.focus();
    });
    this.#gap.replaceChildren(more);
  }

  #spans(from: number, to: number): HTMLElement[] {
    const elements: HTMLElement[] = [];
    for (let piece = from; piece < to; piece += 1) {
      const { stream, text } = this.#output[piece]!;
      const element = document.createElement("span");
      element.className = `yp-${stream}`;
      if (stream === "stderr" && QUIET.test(text)) element.dataset["level"] = "quiet";
      const part: Written = { text: "" };
      this.#parts.set(part, { element, when: this.#times.link(this.#output, piece) });
      for (const over of this.#line.write(part, text)) this.#draw(over);
      this.#draw(part);
      elements.push(element);
    }
    return elements;
  }

  #draw(part: Written): void {
    const { element, when } = this.#parts.get(part)!;
    element.replaceChildren();
    if (when !== null) element.append(when);
    const text = withoutHeaps(part.text);
    if (element.className === "yp-stdout") element.append(text);
    else this.#link(element, text);
  }

  #link(element: HTMLElement, text: string): void {
    for (const piece of findPlaces(text, MOST_LINKS - this.#links)) {
      if (typeof piece === "string" || !this.#isKnown(piece.place.file)) {
        element.append(typeof piece === "string" ? piece : piece.text);
        continue;
      }
      this.#links += 1;
      const link = document.createElement("button");
      link.type = "button";
      link.className = "yp-link";
      link.textContent = piece.text;
      link.addEventListener("click", () => this.#goTo(piece.place));
      element.append(link);
    }
  }
}
