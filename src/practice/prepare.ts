/** A question as this learner is asked it this time: a fresh variant where it can vary, and its options in another order. */
import { shownOrder } from "../course/options.ts";
import { shuffled } from "../grader/kinds/shuffle.ts";
import type { Ask, Question } from "./question.ts";
import type { Question as Variant } from "./variants/question.ts";

/** Makes a fresh variant; null for a question that has none. */
export type Vary = (id: string, seed: number) => Promise<Variant> | null;

/** `seed`: how often it was answered before, so that no two times in a row are alike. What is new is asked as it was written. */
export async function prepare(question: Question, seed: number, vary: Vary): Promise<Question> {
  const fresh = seed === 0 ? null : vary(question.id, seed);
  try {
    if (fresh !== null) return asked(question, await fresh);
  } catch {
    // What could not be fetched or run is asked as it was written.
  }
  return { ...question, ask: mixedUp(question.ask, `${question.id} ${seed}`) };
}

/** Its options are in the order in which to show them. */
function asked(original: Question, { question, program, options, explanation }: Variant): Question {
  return {
    ...original,
    prompt: `<p>${html(question)}</p>`,
    program: program?.trimEnd() ?? null,
    ask: {
      kind: "choose",
      several: false,
      options: options.map(({ text, right, why = "", printed }) => ({
        text: printed === true ? `<pre>${escaped(text)}</pre>` : html(text),
        right,
        why: html(why),
      })),
    },
    why: explanation === "" ? "" : `<p>${html(explanation)}</p>`,
  };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Words with code between backticks. */
const html = (words: string) => escaped(words).replaceAll(/`([^`]+)`/g, "<code>$1</code>");

function mixedUp(ask: Ask, seed: string): Ask {
  switch (ask.kind) {
    case "choose": {
      const { options } = ask;
      const order = shownOrder(
        options.map(({ text }) => text),
        seed,
      );
      return { ...ask, options: order.map((index) => options[index]!) };
    }
    case "arrange":
      return { ...ask, pieces: shuffled(ask.printed.concat(neverPrinted(ask)), seed, (line) => line) };
    case "type":
      return ask;
  }
}

/** The pieces that are left when each printed line has taken one. */
function neverPrinted({ pieces, printed }: Ask & { kind: "arrange" }): string[] {
  const left = [...pieces];
  for (const line of printed) {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}
