/** A thousand fresh variants of each prediction: every one is a question, and none resembles the one before. */
import { afterAll, describe, expect, test } from "vitest";
import { makeQuestion } from "../../../src/practice/variants/make.ts";
import { nameOf, readVariants } from "../../../src/practice/variants/read.ts";
import { disposeCompiler } from "../../conformance/oracle/ours.ts";
import { createRun } from "./compiled-once.ts";

afterAll(disposeCompiler);

const SEEDS = 1_000;
const variants = [...readVariants()];

describe.each(variants)("%s", (path, variant) => {
  test("makes a thousand questions, each with one answer and different options", async () => {
    const run = createRun();
    let before = "";
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const question = await makeQuestion(nameOf(path), variant, seed, run);
      const texts = question.options.map(({ text }) => text);
      expect(new Set(texts).size).toBe(variant.wrong.length + 1);
      expect(question.options.filter(({ right }) => right)).toHaveLength(1);
      const now = JSON.stringify([question.question, question.program, texts.toSorted()]);
      expect(now).not.toBe(before);
      before = now;
    }
  });
});
