/** What is read of a lesson's cards. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardsIn } from "../../src/practice/cards.ts";

test("a card is read with its options, its answer, its reason and the program that comes next", () => {
  const mdx = `
Words.

<Predict
  name="how-long"
  question="What does \`f(&quot;a&quot;)\` do?"
  options={["\`one\` } more", "two", \`three\`]}
  answer={1}
>
  Because
  it *is* so.
</Predict>

Words between.

<Program src="f.ts" title="F" />
<Program src="g.ts" />
`;
  expect(cardsIn(mdx)).toEqual([
    {
      at: mdx.indexOf("<Predict"),
      name: "how-long",
      question: 'What does `f("a")` do?',
      options: ["`one` } more", "two", "three"],
      answer: 1,
      why: "Because\nit *is* so.",
      program: "f.ts",
    },
  ]);
});

test("a card that an exercise or another card follows is about no program", () => {
  const card = '<Predict question="Q" options={["a", "b"]} answer={0}>Why.</Predict>';
  expect(
    cardsIn(`${card}\n${card}\n<Exercise slug="x" />`).map(({ name, program }) => [name, program]),
  ).toEqual([
    ["q", null],
    ["q", null],
  ]);
});

test("a card in a listing or in a comment is none", () => {
  const card = '<Predict question="Q" options={["a", "b"]} answer={0}>Why.</Predict>';
  expect(cardsIn(`\`\`\`mdx\n${card}\n\`\`\`\n\n{/* ${card} */}`)).toEqual([]);
});

test("every card of the course is read whole", () => {
  for (const file of globSync("content/*/*/index.mdx")) {
    const mdx = readFileSync(file, "utf8");
    const cards = cardsIn(mdx);
    expect(cards, file).toHaveLength(mdx.match(/^<Predict\b/gm)?.length ?? 0);
    for (const { question, options, answer, why } of cards) {
      expect(
        [question, options[answer], why].every((text) => text !== undefined && text !== ""),
        file,
      ).toBe(true);
    }
  }
});
