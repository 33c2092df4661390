/** Two hundred random programs do the same in CPython 3.14 and here; `npm run fuzz` runs as many as one likes. */
import { expect, test } from "vitest";
import { generate } from "./fuzz/generate.ts";
import { shrink } from "./fuzz/shrink.ts";
import { sourceOf } from "./fuzz/source.ts";
import { compareAll, oursFuzz } from "./fuzz/sides.ts";
import { cpython } from "./oracle/cpython.ts";
import { compile } from "./oracle/ours.ts";

const SEEDS = 200;

test(`${SEEDS} random programs log the same, line by line`, { timeout: 300_000 }, async () => {
  const programs = Array.from({ length: SEEDS }, (_, i) => generate(i + 1));
  const differences = await compareAll(programs);
  const smallest = differences[0] === undefined ? null : await shrink(differences[0]);
  expect(smallest).toBeNull();
});

test("a random program can be printed in both languages", { timeout: 120_000 }, async () => {
  const programs = Array.from({ length: 40 }, (_, i) => generate(i + 1));
  for (const program of programs) {
    await compile({ "main.ts": sourceOf(program, "typescript") }, "main.ts");
    const check = `compile(${JSON.stringify(sourceOf(program, "python"))}, "main.py", "exec")`;
    expect((await cpython(check)).error, sourceOf(program, "python")).toBeNull();
  }
});

test(
  "a difference is found, and shrunk to the smallest program that shows it",
  { timeout: 300_000 },
  async () => {
    const wrong: typeof oursFuzz = async (program) => {
      const log = await oursFuzz(program);
      return {
        ...log,
        lines: log.lines.map((line) => line.replace("cancel self True", "cancel self False")),
      };
    };
    const programs = Array.from({ length: 40 }, (_, i) => generate(i + 1));
    const [first] = await compareAll(programs, wrong);
    const { program, cpython, ours, line } = await shrink(first!, wrong);
    expect(program.bodies.flat()).toEqual([expect.objectContaining({ op: "cancel-self" })]);
    expect([cpython.lines[line], ours.lines[line]]).toEqual([
      "0.000000 b0#1 cancel self True",
      "0.000000 b0#1 cancel self False",
    ]);
  },
);
