/**
 * Makes a question of what its author wrote and a seed. Nothing that is right is written anywhere: the program runs, and so does
 * each program that behaves as a wrong model has it. What comes of it must be a question: one answer, and no two options alike.
 */
import { shuffled } from "../../grader/kinds/shuffle.ts";
import { drawn } from "./draw.ts";
import { asksOrder, isTied, measured, type Ran } from "./measure.ts";
import type { Option, Question } from "./question.ts";
import { changed, fill, isCode, type Values, type Variant } from "./variant.ts";

/** A variant, but for its Python twin. */
export type Asked = Omit<Variant, "python">;

/** Runs a program whose holes are filled with these values. */
export type Run = (template: string, values: Values) => Promise<Ran>;

/** Seeds whose values make no question take others, so often. */
const ATTEMPTS = 25;

export async function makeQuestion(id: string, variant: Asked, seed: number, run: Run): Promise<Question> {
  const { values, options } = await settle(id, variant, seed, run);
  return {
    id,
    question: filled(variant.question, values),
    program: filled(variant.program, values),
    options: shuffled(options, `${id} ${seed}`, ({ text }) => text),
    explanation: filled(variant.explanation, values),
  };
}

/** The values of this seed that make a question, with its options. */
export async function settle(id: string, variant: Asked, seed: number, run: Run) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const values = drawn(variant, seed, attempt);
    const options = await optionsOf(variant, values, run);
    if (options !== null) return { values, options };
  }
  throw new Error(`${id}: no values make a question for seed ${seed}.`);
}

/** Null where these values make none: two waits end together, or two options look the same. */
async function optionsOf(variant: Asked, drawn: Values, run: Run): Promise<Option[] | null> {
  const { ask, wrong } = variant;
  const { code, words } = apart(drawn);
  const program = fill(variant.program, code);
  const ran = await run(program, words);
  if (ask.some(asksOrder) && isTied(ran)) return null;
  const options: Option[] = [optionOf(variant, words, ran, { right: true })];
  for (const belief of wrong) {
    const said = { right: false, why: filled(belief.why, drawn) };
    options.push(
      belief.text === undefined
        ? optionOf(variant, words, await run(changed(program, belief, code), words), said)
        : { text: filled(belief.text, drawn), ...said },
    );
  }
  const texts = options.map(({ text }) => text);
  return texts.includes("") || new Set(texts).size < texts.length ? null : options;
}

/** Code is put in first: what is changed may be in it, and it has holes itself. */
function apart(drawn: Values): { code: Values; words: Values } {
  const parts = Object.entries(drawn);
  return {
    code: Object.fromEntries(parts.filter(([, value]) => isCode(value))),
    words: Object.fromEntries(parts.filter(([, value]) => !isCode(value))),
  };
}

/** A text with all of its holes filled. */
export function filled(text: string, drawn: Values): string {
  const { code, words } = apart(drawn);
  return fill(fill(text, code), words);
}

type Said = Pick<Option, "right" | "why">;

function optionOf({ ask, option }: Asked, values: Values, ran: Ran, said: Said): Option {
  const answers = ask.map((measure) => measured(ran, fill(measure, values)));
  if (ask[0] === "output") return { text: answers[0] ?? "", ...said, printed: true };
  // What the run does not answer is no option.
  if (answers.includes("")) return { text: "", ...said };
  const text = fill(option, values).replaceAll(
    /\$(\d)/g,
    (hole, number) => answers[Number(number) - 1] ?? hole,
  );
  return { text, ...said };
}
