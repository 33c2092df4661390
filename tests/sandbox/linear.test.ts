/**
 * What a learner's text goes through is read in a time that grows as the text does. Twenty times as many letters may take
 * twenty times as long, where a pattern that starts anew at each letter takes four hundred times; ratios, for machines differ.
 */
import { expect, test } from "vitest";
import { scan } from "../../src/compiler/complaints/brackets.ts";
import { specifierOf } from "../../src/compiler/links.ts";
import { readStacks } from "../../src/sandbox/stack.ts";

const SHORT = 10_000;
const LONG = 200_000;
/** Between the twenty of what is linear and the four hundred of what is not. */
const MOST = 200;

/** Milliseconds of processor time, the least of a few tries. */
function least(work: () => unknown, rounds: number): number {
  let best = Infinity;
  for (let time = 0; time < 6; time += 1) {
    const before = process.threadCpuUsage();
    for (let round = 0; round < rounds; round += 1) work();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / rounds);
  }
  return best;
}

const stacks = readStacks({ entry: "main.ts", modules: [], sites: [] }, "");
const framesIn = (stack: string) => {
  const error = new Error("no");
  error.stack = stack;
  return stacks.frames(error);
};
const specifierIn = (text: string) =>
  specifierOf(
    { name: "nothing", local: "nothing", specifier: "asyncio" },
    { path: "main.ts", lines: text.split("\n") },
  );

const readings: Record<string, [letters: string, read: (text: string) => unknown]> = {
  "at signs in a message": ["@", framesIn],
  "places in a message": ["@:1:1", framesIn],
  "addresses in a message": ["yieldpoint:///", framesIn],
  "braces on one line": ["{}", scan],
  "braces with spaces between": ["{ } ", scan],
  "braces that are closed line by line": ["{\n}\n", scan],
  "regular expressions without an end": ["(/[", scan],
  "lines that name a module": ['"asyncio"\n', specifierIn],
};

test.each(Object.entries(readings))("%s", (_, [letters, read]) => {
  const textOf = (length: number) => letters.repeat(Math.ceil(length / letters.length)) + ".";
  const [short, long] = [textOf(SHORT), textOf(LONG)];
  // The short one often enough to be measured, and so to be compiled as the long one is.
  const ratio =
    least(() => read(long), 1) /
    Math.max(
      least(() => read(short), 20),
      0.05,
    );
  expect(ratio).toBeLessThan(MOST);
});

test("the places of names in imports of several lines are found as before", () => {
  const lines = ["import {", "  sleep,", "  slep,", '} from "asyncio";', 'import { slep } from "asyncio";'];
  const use = { name: "slep", local: "slep", specifier: "asyncio" };
  expect(specifierOf(use, { path: "main.ts", lines })).toEqual({ file: "main.ts", line: 3, column: 3 });
});

test("a bracket that was left open is still told by how lines are indented", () => {
  const text = "function f() {\n  if (a) {\n    g();\n}\nh();";
  expect(scan(text).unclosed).toEqual({ text: "{", offset: text.indexOf("{\n    g") });
});
