/**
 * Fresh variants of predictions: the same question with other delays, orders and names, for who meets it again.
 *
 *     if (canVary(id)) question = await variantOf(id, seed);
 *
 * - **What an author writes** is a `variant.yaml` beside an exercise's `exercise.md`, or `NAME.variant.yaml` beside the lesson
 *   whose card is `<Predict name="NAME">`: a program with holes, what may fill them, and wrong models of it. `schema.ts`
 *   documents the fields, and so does the authoring guide.
 * - **What is right** is never written down. `make.ts` fills the holes by the seed (`draw.ts`), runs the program in the page's
 *   worker, and reads the answer off the run (`measure.ts`). A wrong option is what the program of a wrong model answers.
 * - **What is no question** is not asked: where two waits end together, or two options look the same, other values are drawn.
 * - **What keeps it true**: `tests/practice/variants.test.ts` makes a thousand variants of each, and holds a sample against
 *   what CPython printed for the same values in the Python twin.
 *
 * A seed is any whole number, and always makes the same question; of neighboring seeds no two are alike.
 */
import { late } from "../../workbench/late.ts";
import { createBrowserSandbox } from "../../sandbox/browser.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import { nameIn } from "./card-id.ts";
import { makeQuestion, type Asked } from "./make.ts";
import type { Question } from "./question.ts";
import { fill } from "./variant.ts";

export type { Option, Question } from "./question.ts";

const files = import.meta.glob<Asked>(["/exercises/*/variant.yaml", "/content/*/*/*.variant.yaml"], {
  import: "default",
});
const byName = new Map(
  Object.entries(files).map(([path, load]) => [
    path.replace(/^.*\/([\w-]+)(?:\.|\/)variant\.yaml$/, "$1"),
    load,
  ]),
);

/** `id` is an exercise's slug or a card's id; see `card-id.ts`. */
export const canVary = (id: string): boolean => byName.has(nameIn(id));

let own: Sandbox | undefined;

/** The question of this seed. Runs its programs in `sandbox`; a page that has one hands it over. */
export async function variantOf(
  id: string,
  seed: number,
  sandbox = (own ??= createBrowserSandbox()),
): Promise<Question> {
  const load = byName.get(nameIn(id));
  if (load === undefined) throw new Error(`${id} has no variants.`);
  const variant = await late(load);
  return makeQuestion(id, variant, seed, (template, values) =>
    sandbox.run({ sources: { "main.ts": fill(template, values) }, entry: "main.ts" }),
  );
}
