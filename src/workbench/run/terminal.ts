/**
 * The program's output on the page. It grows line by line while it plays and may hold a million characters, so it writes
 * its own few elements instead of being drawn anew: chunks become spans, and many chunks share one.
 */
import type { OutputChunk } from "../../sandbox/run.ts";

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

/** Beyond this many chunks, a span takes all that follows on the same stream at the same time. */
const SPANS = 2_000;

export class Terminal {
  readonly #element: HTMLElement;
  readonly #goTo: (place: PlaceInText) => void;
  readonly #isKnown: (file: string) => boolean;
  /** Each span, with the number of chunks that are before its end. */
  #spans: { element: HTMLElement; stream: string; time: number; end: number }[] = [];
  #chunks = 0;

  constructor(element: HTMLElement, isKnown: (file: string) => boolean, goTo: (place: PlaceInText) => void) {
    this.#element = element;
    this.#isKnown = isKnown;
    this.#goTo = goTo;
  }

  /** How many chunks are written. */
  get length(): number {
    return this.#chunks;
  }

  clear(): void {
    this.#element.replaceChildren();
    this.#spans = [];
    this.#chunks = 0;
  }

  append(chunks: readonly OutputChunk[]): void {
    if (chunks.length === 0) return;
    const box = this.#element;
    const follow = box.scrollHeight - box.scrollTop - box.clientHeight < 8;
    const fresh = document.createDocumentFragment();
    let pending: OutputChunk[] = [];
    const flush = () => {
      if (pending.length === 0) return;
      const { stream, time } = pending[0]!;
      const element = document.createElement("span");
      element.className = `yp-${stream}`;
      this.#write(element, stream, pending.map(({ text }) => text).join(""));
      fresh.append(element);
      this.#spans.push({ element, stream, time, end: this.#chunks });
      pending = [];
    };
    for (const chunk of chunks) {
      const before = pending[0];
      const many = this.#spans.length > SPANS || chunks.length > SPANS;
      if (before && !(many && before.stream === chunk.stream && before.time === chunk.time)) flush();
      pending.push(chunk);
      this.#chunks += 1;
    }
    flush();
    box.append(fresh);
    if (follow) box.scrollTop = box.scrollHeight;
  }

  /** Dims what the first `count` chunks do not hold; all is plain when it is null. */
  dimAfter(count: number | null): void {
    for (const { element, end } of this.#spans)
      element.classList.toggle("yp-later", count !== null && end > count);
  }

  #write(element: HTMLElement, stream: string, text: string): void {
    if (stream === "stdout") {
      element.textContent = text;
      return;
    }
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
