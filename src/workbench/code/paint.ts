/**
 * Highlighting in the page. The server paints the code; the tokenizer comes only when a text is not the server's: a draft, or
 * what is being typed before Monaco is there.
 */
import { signal } from "@preact/signals";
import type { Language } from "./tokens.ts";

type Paint = (text: string, language: Language) => string;

const painter = signal<Paint | null>(null);

/** For the server, which has it at once. */
export const paintWith = (paint: Paint) => (painter.value = paint);

/** Fetches the tokenizer, unless it is here. */
export function preparePaint(): void {
  void import("./highlight.ts").then(
    (module) => (painter.value = module.highlight),
    // Without it the code is plain, and readable.
    () => undefined,
  );
}

/** The text as HTML: plain while the tokenizer is on its way, and highlighted as soon as it is there. */
export function paint(text: string, language: Language): string {
  if (painter.value !== null) return painter.value(text, language);
  preparePaint();
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
