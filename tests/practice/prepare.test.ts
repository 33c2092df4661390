/** What is asked this time: fresh variants and other orders, and the question as it was written where that fails. */
import { expect, test } from "vitest";
import { prepare } from "../../src/practice/prepare.ts";
import { isRight, whyFor, type Question } from "../../src/practice/question.ts";
import type { Question as Variant } from "../../src/practice/variants/question.ts";

const option = (text: string) => ({ text, right: text === "b", why: "" });
const question: Question = {
  id: "which",
  lesson: "basics/tasks",
  prompt: "<p>Which?</p>",
  program: "print(1);",
  ask: { kind: "choose", several: false, options: ["a", "b", "c", "d"].map(option) },
  why: "<p>So.</p>",
};
const never = () => null;
const texts = ({ ask }: Question) => (ask.kind === "choose" ? ask.options.map(({ text }) => text) : []);

test("the options of a question that has no variants are in another order each time, and stay what they are", async () => {
  const orders = await Promise.all(
    [0, 1, 2, 3, 4].map(async (seed) => texts(await prepare(question, seed, never)).join(",")),
  );
  expect(new Set(orders).size).toBeGreaterThan(2);
  expect(orders.map((order) => order.split(",").toSorted().join(""))).toEqual(Array(5).fill("abcd"));
  expect(await prepare(question, 3, never)).toEqual(await prepare(question, 3, never));
});

test("lines to arrange never lie in the right order, and none is lost", async () => {
  const lines: Question = {
    ...question,
    ask: { kind: "arrange", pieces: ["never", "b", "a", "b"], printed: ["a", "b", "b"], foreseen: [] },
  };
  for (const seed of [0, 1, 2, 3]) {
    const { ask } = await prepare(lines, seed, never);
    expect(ask.kind === "arrange" && ask.pieces.toSorted()).toEqual(["a", "b", "b", "never"]);
    expect(ask.kind === "arrange" && isRight({ ask }, { lines: ask.pieces })).toBe(false);
  }
});

const variant: Variant = {
  id: "which",
  question: "Is `a < b`?",
  program: "print(2);\n",
  options: [
    { text: "one & two", right: false, why: "No: `1`." },
    { text: "x\ny", right: true, printed: true },
  ],
  explanation: "Since `2`.",
};

test("a question that can vary is fresh from the second time on", async () => {
  const asked: number[] = [];
  const vary = (_: string, seed: number) => {
    asked.push(seed);
    return Promise.resolve(variant);
  };
  expect((await prepare(question, 0, vary)).prompt).toBe("<p>Which?</p>");
  expect(await prepare(question, 2, vary)).toEqual({
    id: "which",
    lesson: "basics/tasks",
    prompt: "<p>Is <code>a &lt; b</code>?</p>",
    program: "print(2);",
    ask: {
      kind: "choose",
      several: false,
      options: [
        { text: "one &amp; two", right: false, why: "No: <code>1</code>." },
        { text: "<pre>x\ny</pre>", right: true, why: "" },
      ],
    },
    why: "<p>Since <code>2</code>.</p>",
  });
  expect(asked).toEqual([2]);
});

test("a variant that cannot be made is no loss: the question is asked as it was written", async () => {
  const failing = () => Promise.reject(new Error("no network"));
  const { prompt, ask } = await prepare(question, 1, failing);
  expect(prompt).toBe(question.prompt);
  expect(texts({ ...question, ask }).toSorted()).toEqual(["a", "b", "c", "d"]);
});

test("a mistake that its author foresaw hears the author's words, and others hear why", () => {
  const asked = {
    ask: {
      kind: "type" as const,
      printed: ["a"],
      foreseen: [{ lines: ["b", "a"], why: "<p>That is Python.</p>" }],
    },
    why: "<p>So.</p>",
  };
  expect(whyFor(asked, { lines: ["b", "a"] })).toBe("<p>That is Python.</p>");
  expect(whyFor(asked, { lines: ["c"] })).toBe("<p>So.</p>");
});
