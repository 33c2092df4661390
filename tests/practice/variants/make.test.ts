import { afterAll, expect, test } from "vitest";
import { countOf, drawn } from "../../../src/practice/variants/draw.ts";
import { makeQuestion } from "../../../src/practice/variants/make.ts";
import { readVariant, readVariants } from "../../../src/practice/variants/read.ts";
import { disposeCompiler } from "../../conformance/oracle/ours.ts";
import { createRun } from "./compiled-once.ts";

afterAll(disposeCompiler);

const written = (more: object = {}) =>
  JSON.stringify({
    question: "Two waits of $x and $y s. What is printed?",
    vary: [{ holes: ["x", "y"], of: [1, 2, 3] }],
    program: `import asyncio from "asyncio";
async function wait(seconds: number) { await asyncio.sleep(seconds); print(seconds); }
async function main() { await asyncio.gather(wait($x), wait($y)); }
asyncio.run(main());`,
    python: "$x $y",
    ask: "output",
    wrong: [{ change: [{ from: "gather(wait($x), wait($y))", to: "gather(wait($y))" }], why: "No." }],
    explanation: "So it is.",
    ...more,
  });

test("twenty predictions and more can vary", () => {
  expect(readVariants().size).toBeGreaterThanOrEqual(20);
});

test("the values of all seeds are counted through before one comes again", () => {
  const vary = [
    { holes: ["a", "b"], of: ["x", "y", "z"], order: "any" as const },
    { holes: ["c", "d"], of: [1, 2, 3, 4], order: "rising" as const },
  ];
  expect(countOf({ vary })).toBe(6 * 6);
  const all = Array.from({ length: 36 }, (_, seed) => drawn({ vary }, seed));
  expect(new Set(all.map((values) => JSON.stringify(values))).size).toBe(36);
  for (const { a, b, c, d } of all) {
    expect(a).not.toBe(b);
    expect(Number(c)).toBeLessThan(Number(d));
  }
  expect(drawn({ vary }, 36)).toEqual(all[0]);
  expect(drawn({ vary }, -1)).toEqual(all[35]);
});

test("a seed always makes the same question", async () => {
  const [[path, variant]] = readVariants() as unknown as [[string, Parameters<typeof makeQuestion>[1]]];
  expect(await makeQuestion(path, variant, 7, createRun())).toEqual(
    await makeQuestion(path, variant, 7, createRun()),
  );
});

test("values by which two waits end together make no question", async () => {
  const together = written({
    vary: [
      { holes: ["x"], of: [2, 1] },
      { holes: ["y"], of: [2, 5] },
    ],
  });
  const variant = readVariant(together, "variant.yaml");
  const run = createRun();
  for (let seed = 0; seed < 4; seed += 1) {
    const { question } = await makeQuestion("q", variant, seed, run);
    expect(question).not.toContain("2 and 2");
  }
});

test("where two options would always look the same, nothing is asked", async () => {
  const same = readVariant(
    written({ wrong: [{ change: [{ from: "print(seconds)", to: "print( seconds )" }], why: "No." }] }),
    "variant.yaml",
  );
  await expect(makeQuestion("q", same, 0, createRun())).rejects.toThrow(
    "q: no values make a question for seed 0.",
  );
});

test("what is wrong in a file is said with the place", () => {
  const faults = (more: object) => {
    try {
      readVariant(written(more), "variant.yaml");
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
    return "";
  };
  expect(faults({})).toBe("");
  expect(faults({ explanation: "After $z s." })).toContain(
    "variant.yaml: `explanation` has a hole `$z`, which `vary` does not fill",
  );
  expect(faults({ python: "$x" })).toContain("`python` has no hole `$y`");
  expect(faults({ ask: "colour" })).toContain("must be `output`, `duration`");
  expect(faults({ ask: "duration" })).toContain("`option` must say where the answer is: `$1`");
  expect(faults({ wrong: [{ why: "No." }] })).toContain("must have either `change` or `text`");
});

test("a change that finds nothing to change is an error that shows the program", async () => {
  const variant = readVariant(
    written({ wrong: [{ change: [{ from: "nowhere", to: "" }], why: "No." }] }),
    "v",
  );
  await expect(makeQuestion("q", variant, 0, createRun())).rejects.toThrow(
    "There is no `nowhere` to change in:",
  );
});
