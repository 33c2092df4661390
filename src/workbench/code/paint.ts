/**
 * Highlighting in the page. The server paints the code; the tokenizer comes only when a text is not the server's: a draft, or
 * what is being typed before Monaco is there.
 */
import { signal } from "@preact/signals";
import { highlight } from "./highlight.ts";
import type { Language } from "./tokens.ts";

type Paint = typeof highlight;

const painter = signal<Paint | null>(null);

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
  // Replaced when the site is built, so that the page's bundle has no tokenizer.
  if (import.meta.env.SSR) return highlight(text, language);
  if (painter.value !== null) return painter.value(text, language);
  preparePaint();
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
