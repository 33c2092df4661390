import { afterAll, expect, test } from "vitest";
import { compare } from "../../../src/workbench/predict/compare.ts";
import { disposeCompiler, runHere } from "../../sandbox/run-here.ts";

afterAll(disposeCompiler);

const source = 'print("a");\nprint("b");\nif (false) print("c");\nprint("d");\n';

async function laidOver(said: string[], asked = 3) {
  const result = { ...(await runHere(source)), diagnostics: [] };
  const whole = asked === 3;
  return compare(result, "main.ts", { said, asked, whole, sources: { "main.ts": source } });
}

test("a right prediction has no difference", async () => {
  const { difference, headline, lines } = await laidOver(["a", "b", "d"]);
  expect({ difference, headline }).toEqual({ difference: null, headline: "" });
  expect(lines.map(({ said, printed, right, at }) => [said, printed, right, at?.line])).toEqual([
    ["a", "a", true, 1],
    ["b", "b", true, 2],
    ["d", "d", true, 4],
  ]);
});

test("what comes after the lines that were asked for is not compared", async () => {
  expect((await laidOver(["a", "b"], 2)).difference).toBeNull();
});

test.each<[string, string[], number, string, string]>([
  ["an order", ["b", "a", "d"], 0, 'You expected "b" here, and "a" comes first.', ""],
  ["too little", ["a"], 1, 'Your prediction ends here, and "b" is printed.', ""],
  [
    "what is never printed",
    ["a", "c", "b", "d"],
    1,
    'You expected "c" here, and it is never printed; "b" comes next.',
    'Line 3, which would print "c", was never reached.',
  ],
  [
    "too much",
    ["a", "b", "d", "c"],
    3,
    'You expected "c", and it is never printed.',
    'Line 3, which would print "c", was never reached.',
  ],
  [
    "a line once more",
    ["a", "b", "d", "a"],
    3,
    'You expected "a" once more, and nothing else is printed.',
    "",
  ],
])("%s that is wrong is told at the first difference", async (_, said, at, words, reason) => {
  const { difference, headline, why } = await laidOver(said);
  expect({ difference, headline, why }).toEqual({ difference: at, headline: words, why: reason });
});
