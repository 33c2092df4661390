/**
 * The cards of a lesson: its `<Predict>`s, read from its MDX, so that each can be asked again elsewhere with the program that it is
 * about, which is the `<Program>` that comes next.
 */
import { evaluate, expressionOf } from "../course/mdx-values.ts";
import { visibleIn } from "../course/mdx.ts";

export interface Card {
  /** Where its tag begins. */
  at: number;
  /** Unique in its lesson. */
  name: string;
  /** Markdown, as are the options and the reason. */
  question: string;
  options: string[];
  answer: number;
  why: string;
  /** The program's file beside the lesson. */
  program: string | null;
}

const CLOSING = "</Predict>";

export function cardsIn(mdx: string): Card[] {
  const visible = visibleIn(mdx);
  return [...visible.matchAll(/<Predict\b/g)].flatMap(({ index }) => {
    const { values, end } = propertiesAt(mdx, index + "<Predict".length);
    const close = visible.indexOf(CLOSING, end);
    const { name, question, options, answer } = values;
    if (typeof question !== "string" || !Array.isArray(options) || typeof answer !== "number") return [];
    return [
      {
        at: index,
        name: typeof name === "string" ? name : wordsOf(question),
        question,
        options: options.map(String),
        answer,
        why: dedent(mdx.slice(end, close)),
        program: programAfter(visible, mdx, close + CLOSING.length),
      },
    ];
  });
}

/** What a card without a name is called, as its radio buttons are: a question in other words is another one. */
const wordsOf = (question: string) => question.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** The attributes from `start` on, and where the tag's text begins. */
function propertiesAt(mdx: string, start: number): { values: Record<string, unknown>; end: number } {
  const values: Record<string, unknown> = {};
  const property = /\s*([\w-]+)=/y;
  let at = start;
  for (;;) {
    property.lastIndex = at;
    const [whole = "", key = ""] = property.exec(mdx) ?? [];
    if (key === "") return { values, end: mdx.indexOf(">", at) + 1 };
    at += whole.length;
    if (mdx[at] === "{") {
      const tree = expressionOf(mdx, at + 1);
      // What only running it could tell is left out; the build draws the lesson all the same.
      if (tree === null) return { values, end: mdx.indexOf(">", at) + 1 };
      const found = evaluate(tree);
      if (found.known) values[key] = found.value;
      at = mdx.indexOf("}", tree.end) + 1;
    } else {
      const close = mdx.indexOf(mdx[at]!, at + 1);
      values[key] = unescaped(mdx.slice(at + 1, close));
      at = close + 1;
    }
  }
}

const signs: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

const unescaped = (text: string) =>
  text.replaceAll(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => signs[name]!);

const dedent = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();

/** A card stands before its program: the first component after it, if that is one. */
function programAfter(visible: string, mdx: string, end: number): string | null {
  const next = /<([A-Z]\w*)\b[^<>]*>/.exec(visible.slice(end));
  if (next?.[1] !== "Program") return null;
  const tag = mdx.slice(end + next.index, end + next.index + next[0].length);
  return /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? null;
}
