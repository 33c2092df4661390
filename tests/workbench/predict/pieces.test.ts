import { afterAll, expect, test } from "vitest";
import { gather } from "../../../src/workbench/predict/pieces.ts";
import type { RunResult } from "../../../src/sandbox/run.ts";
import { disposeCompiler, runHere } from "../../sandbox/run-here.ts";

afterAll(disposeCompiler);

async function gathered(source: string, rest: Partial<RunResult> = {}) {
  return gather({ ...(await runHere(source)), diagnostics: [], ...rest }, { "main.ts": source });
}

const prints = (...lines: string[]) => lines.map((line) => `print(${JSON.stringify(line)});`).join("\n");

test("lines lie there shuffled, the same way each time, and never in the right order", async () => {
  for (const lines of [
    ["a", "b"],
    ["a", "b", "c", "d", "e"],
    ["x", "x", "y"],
  ]) {
    const one = await gathered(prints(...lines));
    expect(one).toEqual(await gathered(prints(...lines)));
    if (one.kind !== "pieces") throw new Error(one.why);
    expect(one.pieces.toSorted()).toEqual(lines.toSorted());
    expect(one.pieces).not.toEqual(lines);
    expect([one.asked, one.printed, one.distractors]).toEqual([lines.length, lines.length, false]);
  }
});

test("lines that stand in the program and are never printed are among the pieces, two at most", async () => {
  const source = `if (false) {\n  print("never");\n  print("not this");\n  print("nor this");\n}\n// print("a comment")\n${prints("one", "two")}`;
  const it = await gathered(source);
  if (it.kind !== "pieces") throw new Error(it.why);
  expect(it.pieces.toSorted()).toEqual(["never", "not this", "one", "two"]);
  expect([it.asked, it.printed, it.distractors]).toEqual([2, 2, true]);
});

test("of more than twelve lines the first ten are asked for", async () => {
  const it = await gathered("for (let i = 1; i <= 13; i += 1) print(i);\nif (false) print('no');");
  if (it.kind !== "pieces") throw new Error(it.why);
  expect(it.pieces.map(Number).toSorted((one, other) => one - other)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect([it.asked, it.printed, it.distractors]).toEqual([10, 13, false]);
});

test.each<[string, string, Partial<RunResult>, string]>([
  [
    "prints nothing",
    "const a = 1;",
    {},
    "This program prints nothing, so there is no order to predict. Add a `print(...)` where you would like to know what comes first.",
  ],
  [
    "prints one line",
    prints("alone"),
    {},
    "This program prints a single line, so there is no order to predict. Add a `print(...)` where you would like to know what comes first.",
  ],
  [
    "fails before it prints",
    'throw new ValueError("no");',
    {},
    "The program ends with an error before it prints anything, so there is no order to predict. Run it to see the ValueError.",
  ],
  [
    "does not compile",
    prints("one", "two"),
    { outcome: "refused", output: [], trace: [] },
    "The program does not compile yet. Run it to see where, then predict.",
  ],
  [
    "gives no answer",
    prints("one", "two"),
    { outcome: "killed" },
    "The program did not respond, so its lines are not known. Run it to see what it does.",
  ],
])("a program that %s is told about kindly", async (_, source, rest, why) => {
  expect(await gathered(source, rest)).toEqual({ kind: "nothing", why });
});

test("a program that fails after it has printed can be predicted so far", async () => {
  const it = await gathered(`${prints("one", "two")}\nthrow new ValueError("no");\nprint("three");`);
  if (it.kind !== "pieces") throw new Error(it.why);
  expect(it.pieces.toSorted()).toEqual(["one", "three", "two"]);
});
