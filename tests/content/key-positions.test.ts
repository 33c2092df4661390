/** Where the right answers stand: nowhere oftener than elsewhere, so that nobody learns a place instead of a reason. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { compileMdx } from "../../src/cli/check/mdx/compile.ts";
import { valueOf } from "../../src/course/mdx-values.ts";
import { loadExercise } from "../../src/grader/format/folder.ts";
import { shownOrder } from "../../src/course/options.ts";

interface Question {
  /** What decides the order in the built page. */
  seed: string;
  texts: readonly string[];
  right: readonly number[];
}

async function cards(): Promise<Question[]> {
  const found = globSync("content/[0-9]*/[0-9]*/index.mdx").map(async (path) => {
    const compiled = await compileMdx(readFileSync(path, "utf8"), path, path);
    if (!compiled.ok) throw new Error(`${path} does not compile`);
    return compiled.uses.flatMap(({ value, properties }) => {
      if (value !== "Predict") return [];
      const all = Object.fromEntries(
        properties.map(({ name, value: given }) => {
          if (given !== null && "text" in given) return [name, given.text];
          const read = valueOf(given?.code ?? "");
          return [name, read.known ? read.value : undefined];
        }),
      ) as { question: string; options: string[]; answer: number; name?: string };
      const seed = `predict-${all.name ?? all.question.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
      return [{ seed, texts: all.options, right: [all.answer] }];
    });
  });
  return (await Promise.all(found)).flat();
}

function choices(): Question[] {
  return globSync("exercises/*/exercise.md").flatMap((path) => {
    const exercise = loadExercise(dirname(path));
    if (exercise.kind !== "choose") return [];
    const right = exercise.choices.flatMap((choice, index) => (choice.right ? [index] : []));
    const texts = exercise.choices.map(({ text }) => text);
    return [{ seed: `exercise/${basename(dirname(path))}`, texts, right }];
  });
}

/** How many right answers stand first, second, and so on. */
function positions(questions: readonly Question[], own = ""): number[] {
  const counts: number[] = [];
  for (const { seed, texts, right } of questions) {
    const order = own === "as written" ? [...texts.keys()] : shownOrder(texts, own + seed);
    for (const key of right) {
      const at = order.indexOf(key);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return Array.from(counts, (count: number | undefined) => count ?? 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const share = (counts: readonly number[]) => Math.max(...counts) / sum(counts);

const every: [string, () => Question[] | Promise<Question[]>][] = [
  ["predictions in lessons", cards],
  ["questions of exercises", choices],
];

describe.each(every)("of the %s", (_name, all) => {
  it("at most half of the keys stand in one place of the page as it is built", async () => {
    const questions = await all();
    expect(questions.length).toBeGreaterThan(10);
    expect(share(positions(questions))).toBeLessThanOrEqual(0.5);
  });

  it("as many stand in each place as chance would have it, over the orders of a hundred learners", async () => {
    const questions = await all();
    const counts = Array.from({ length: 100 }, (_, learner) => positions(questions, `${learner} `));
    const expected: number[] = [];
    for (const { texts, right } of questions) {
      for (const at of texts.keys()) expected[at] = (expected[at] ?? 0) + (100 * right.length) / texts.length;
    }
    for (const [at, count] of expected.entries()) {
      const found = sum(counts.map((one) => one[at] ?? 0));
      expect(Math.abs(found - count) / count).toBeLessThan(0.2);
    }
  });
});
