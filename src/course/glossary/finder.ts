/**
 * Finds the terms of the glossary in a text. In running text a term is a whole word, in whatever case, in the singular or the
 * plural, also over a line's end; where several fit, the longest counts ("ready queue", not "queue"). In code it is a name.
 */
import type { Term } from "./schema.ts";

interface Found {
  term: Term;
  start: number;
  end: number;
}

export interface TermFinder {
  /** All uses in running text, in order; none overlaps another. */
  inText(text: string): Found[];
  /** The term that a piece of code stands for: `gather`, `asyncio.gather`, `await asyncio.gather(a(), b())`. */
  inCode(code: string): Term | null;
}

export function makeFinder(terms: readonly Term[]): TermFinder {
  const spelled = terms.flatMap((term) => term.words.map((word) => ({ term, word })));
  spelled.sort((one, other) => other.word.length - one.word.length);
  const names = new Map(terms.flatMap((term) => term.code.map((name) => [name, term] as const)));
  const words = spelled.map(({ word }) => `(${patternOf(word)})`).join("|");
  // A hyphen makes another word of it: "task-local" is no task.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words})(?![\\p{L}\\p{N}_-])`, "giu");
  return {
    inText(text) {
      if (spelled.length === 0) return [];
      return [...text.matchAll(pattern)].map((match) => {
        const which = match.slice(1).findIndex((group) => (group as string | undefined) !== undefined);
        return { term: spelled[which]!.term, start: match.index, end: match.index + match[0].length };
      });
    },
    inCode(code) {
      const name = /^(?:await |new )?(?:asyncio\.|loop\.)?([\w.]+)(?:\(.*\))?;?$/s.exec(code)?.[1];
      return names.get(code) ?? names.get(name ?? "") ?? null;
    },
  };
}

/** A word and its plural, as a pattern. Between words may stand a line's end. */
function patternOf(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(/\s+/g, "\\s+");
  if (/[^aeiou]y$/.test(escaped)) return `${escaped.slice(0, -1)}(?:y|ies)`;
  if (/(?:[sx]|[cs]h)$/.test(escaped)) return `${escaped}(?:es)?`;
  return /[a-z]$/.test(escaped) ? `${escaped}s?` : escaped;
}
